import { useEffect, useRef } from 'react';

/**
 * The nodes of a whole page, to stand inside a shadow root. Scripts never run there. The page's
 * policy refuses styles in a text, so they are taken out of it and set by script.
 */
function pageNodes(html: string): { root: Element; sheet: CSSStyleSheet } {
  const sheet = new CSSStyleSheet();
  const rules: string[] = [];
  const text = html
    .replace(/<style>([^<]*)<\/style>/gu, (_, css: string) => {
      rules.push(css);
      return '';
    })
    // In words of the report a quote is written as an entity: these are attributes.
    .replaceAll(' style="', ' data-style="');
  sheet.replaceSync(rules.join('\n'));
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const element of page.querySelectorAll('script, link, meta, base')) element.remove();
  const root = document.importNode(page.documentElement, true);
  // In the window it is one part among others.
  const main = root.querySelector('main');
  const part = document.createElement('div');
  part.append(...(main?.childNodes ?? []));
  main?.replaceWith(part);
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
  }
  return { root, sheet };
}

/** A report's HTML as it will look, apart from the window's own styles. */
export function HtmlPreview({ html, title }: { html: string; title: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { root, sheet } = pageNodes(html);
    shadow.adoptedStyleSheets = [sheet];
    shadow.replaceChildren(root);
    // The window's own address stays as it is: a link leads within the page that is shown.
    const follow = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!link) return;
      event.preventDefault();
      shadow.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.scrollIntoView();
    };
    shadow.addEventListener('click', follow);
    return () => shadow.removeEventListener('click', follow);
  }, [html]);
  return <article ref={host} className="report-paper" aria-label={title} />;
}
