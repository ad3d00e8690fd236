import { themeWords } from '../words/report/choices.ts';
/*
 * A report is written in the colours of paper. Every colour stands for one thing, so that another
 * theme is put on by exchanging them: in the page, in pictures and in slides alike.
 */

export const themes = themeWords;

export type Theme = keyof typeof themes;
export const themeIds = Object.keys(themes) as readonly Theme[];

const dark: Readonly<Record<string, string>> = {
  '#ffffff': '#15171c',
  '#fefefe': '#22262e',
  '#fffffe': '#15171c',
  '#f6f7f9': '#1b1e25',
  '#ced3dc': '#3a404c',
  '#d3d7df': '#3b414d',
  '#8c93a1': '#868e9c',
  '#1b1f27': '#eceef2',
  '#5a6271': '#a9b0bd',
  '#4250c9': '#a3adff',
  '#f1f2f5': '#23272f',
  '#e7e9ee': '#343a45',
  '#b3261e': '#ff8f85',
  '#fce8e6': '#45211e',
  '#8f4f00': '#f2b25c',
  '#fdefd8': '#3d2c12',
  '#1d5fa8': '#7db8f5',
  '#e4effb': '#17304a',
  '#6a35b8': '#c5a5f7',
  '#f1e9fb': '#33264a',
  '#0b6f6a': '#6fd0c8',
  '#e0f3f1': '#173634',
  '#8a5a12': '#e2b468',
  '#f8eeda': '#3b2e17',
  '#4351ca': '#7f8bff',
  '#a9b0ea': '#525a99',
  '#e3c78c': '#75602f',
  '#a5d3cb': '#35665e',
  '#5f9f97': '#24524c',
  '#d5d8e0': '#474d59',
  '#7a4ac2': '#b795f2',
  '#1b807b': '#4fbdb4',
  '#8d94a2': '#5b6270',
};

const plain: Readonly<Record<string, string>> = {
  '#f6f7f9': '#ffffff',
  '#f1f2f5': '#ffffff',
  '#4250c9': '#1b1f27',
  '#b3261e': '#1b1f27',
  '#fce8e6': '#ffffff',
  '#8f4f00': '#474c56',
  '#fdefd8': '#ffffff',
  '#1d5fa8': '#666c78',
  '#e4effb': '#ffffff',
  '#6a35b8': '#1b1f27',
  '#f1e9fb': '#ffffff',
  '#0b6f6a': '#474c56',
  '#e0f3f1': '#ffffff',
  '#8a5a12': '#666c78',
  '#f8eeda': '#ffffff',
  '#4351ca': '#333842',
  '#a9b0ea': '#a2a8b3',
  '#e3c78c': '#cfd3da',
  '#a5d3cb': '#e9ebef',
  '#5f9f97': '#b5bac4',
  '#d5d8e0': '#f6f7f8',
  '#7a4ac2': '#333842',
  '#1b807b': '#7a808c',
  '#8d94a2': '#c3c8d1',
};

const exchanges: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {},
  dark,
  plain,
};

/** A colour, `#rrggbb`, as the theme has it. */
export function inTheme(colour: string, theme: Theme): string {
  return exchanges[theme][colour.toLowerCase()] ?? colour;
}

const STYLE = /<style>[^<]*<\/style>/gu;
const HEX = /#[0-9a-f]{6}\b/gu;
// What users wrote has its quotes escaped: an attribute is always ours.
const ATTRIBUTE = /(?<==")#[0-9a-f]{6}(?=")/gu;

/** A page or a picture in the theme's colours. */
export function markupInTheme(markup: string, theme: Theme): string {
  if (theme === 'light') return markup;
  const exchange = (colour: string) => inTheme(colour, theme);
  return markup
    .replaceAll(ATTRIBUTE, exchange)
    .replaceAll(STYLE, (style) => style.replaceAll(HEX, exchange));
}

const OFFICE = /(srgbClr val=")([0-9A-F]{6})(?=")/gu;

/** A part of an Office file in the theme's colours. */
export function officeInTheme(xml: string, theme: Theme): string {
  if (theme === 'light') return xml;
  return xml.replaceAll(
    OFFICE,
    (_, before: string, colour: string) =>
      before + inTheme(`#${colour}`, theme).slice(1).toUpperCase(),
  );
}

/** A picture in the theme's colours; on a dark ground it brings that ground along. */
export function pictureInTheme<T extends { readonly svg: string }>(picture: T, theme: Theme): T {
  if (theme === 'light') return picture;
  const ground = theme === 'dark' ? '<rect width="100%" height="100%" fill="#ffffff"/>' : '';
  const svg = picture.svg.replace('</desc>', `</desc>${ground}`);
  return { ...picture, svg: markupInTheme(svg, theme) };
}
