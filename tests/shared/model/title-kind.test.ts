import { describe, expect, test } from 'vitest';
import { roleOfTitle, titleKindOf, titleKindOfPerson } from '../../../shared/model/title-kind.ts';

describe('a title stands for', () => {
  test.each([
    ['Product Manager', 'pm'],
    ['Sr. PM II', 'pm'],
    ['Group Product Manager', 'pm'],
    ['GPM', 'pm'],
    ['Technical Product Owner', 'po'],
    ['PO', 'po'],
    ['VP Product', 'product-leader'],
    ['Vice President of Product', 'product-leader'],
    ['Chief Product Officer', 'product-leader'],
    ['Head of Product', 'product-leader'],
    ['Director, Product', 'product-leader'],
    ['Director of Product Management', 'product-leader'],
    ['CEO', 'executive'],
    ['President', 'executive'],
    ['Co-Founder', 'executive'],
    ['Vice President of Engineering', 'engineering-leader'],
    ['Vice-President of Sales', 'other'],
    ['Engineering Manager', 'engineering-leader'],
    ['CTO', 'engineering-leader'],
    ['Delivery Lead', 'delivery-leader'],
    ['Head of Product Design', 'other'],
    ['Product Marketing Manager', 'other'],
    ['Product Designer', 'other'],
    ['Apollo Engineer', 'other'],
  ])('%s: %s', (title, kind) => {
    expect(titleKindOf(title)).toBe(kind);
    expect(titleKindOf(title), 'the second time, too').toBe(kind);
  });

  test('nothing known where it is empty', () => {
    expect(titleKindOf('')).toBeNull();
    expect(titleKindOf('  ')).toBeNull();
  });
});

test('the plan’s own word on a title comes first', () => {
  expect(titleKindOfPerson({ title: 'Product Manager', titleKind: 'po' })).toBe('po');
  expect(titleKindOfPerson({ title: 'Product Manager', titleKind: null })).toBe('pm');
});

test.each([
  ['Product Manager', 'pm'],
  ['Product Owner', 'po'],
  ['VP Product', 'member'],
  ['Engineering Manager', 'member'],
  ['', 'member'],
])('on a squad, %s is a %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role);
});
