import { applyChanges } from '../../shared/changes/apply.ts';
import { newDocument, todayStructure } from '../../shared/model/document.ts';
import { addTemplate } from '../../shared/templates/build.ts';
import type { Template } from '../../shared/templates/template.ts';
import { type Analysis, analyse } from '../store/analysis.ts';

/** A template judged like any plan, before there is a plan. @param today `YYYY-MM-DD` */
export function judgeTemplate(template: Template, today: string): Analysis {
  const empty = newDocument(template.name, `${today}T00:00:00.000Z`);
  let made = 0;
  const newId = () => `template-${++made}`;
  const document = applyChanges(empty, addTemplate(todayStructure(empty), template, newId));
  return analyse(document, todayStructure(document), today);
}
