import { getDocumentProxy } from 'unpdf';

/** An element of a tagged PDF, with what it holds. */
export interface Tag {
  readonly role: string;
  readonly alt: string;
  readonly lang: string;
  /** Its own text and that of all below it, as a screen reader comes to it. */
  readonly text: string;
  readonly under: readonly Tag[];
}

export interface TaggedPdf {
  readonly pages: number;
  readonly marked: boolean;
  readonly title: string;
  readonly language: string;
  /** Titles of the bookmarks, each with its level. */
  readonly bookmarks: readonly { readonly level: number; readonly title: string }[];
  /** The elements of each page, one after the other: a table over two pages comes twice. */
  readonly tags: readonly Tag[];
  /** Text that belongs to no element, page by page. */
  readonly untagged: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;

/** What stands under each mark of a page. */
async function marksOf(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.at(-1) ?? '';
      texts.set(mark, `${texts.get(mark) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? open.at(-1) ?? '');
  }
  return texts;
}

function tagOf(node: Node, texts: Map<string, string>): Tag {
  let text = '';
  const under: Tag[] = [];
  for (const child of node.children ?? []) {
    if (child.type === 'content') {
      text += texts.get(child.id ?? '') ?? '';
      texts.delete(child.id ?? '');
    } else if (child.role) {
      const tag = tagOf(child, texts);
      under.push(tag);
      // A list's numbers are its own, not words of an item.
      if (tag.role !== 'Lbl') text += ` ${tag.text}`;
    }
  }
  const { role = '', alt = '', lang = '' } = node;
  return { role, alt, lang, text: text.replaceAll(/\s+/gu, ' ').trim(), under };
}

/** All elements below, in order, wrappers without a meaning left out. */
export function flat(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) =>
    tag.role === 'NonStruct' ? flat(tag.under) : [tag, ...flat(tag.under)],
  );
}

export async function readTags(file: Uint8Array): Promise<TaggedPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const tags: Tag[] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = await marksOf(page);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) tags.push(...tagOf(tree, texts).under);
    untagged.push([...texts.values()].join(' ').trim());
  }
  type Item = NonNullable<Awaited<ReturnType<typeof pdf.getOutline>>>[number];
  const listed = (items: readonly Item[], level: number): { level: number; title: string }[] =>
    items.flatMap(({ title, items: own }) => [{ level, title }, ...listed(own, level + 1)]);
  const { info } = await pdf.getMetadata();
  const about = info as { Title?: string; Language?: string };
  return {
    pages: pdf.numPages,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    title: about.Title ?? '',
    language: about.Language ?? '',
    bookmarks: listed((await pdf.getOutline()) ?? [], 1),
    tags,
    untagged,
  };
}
