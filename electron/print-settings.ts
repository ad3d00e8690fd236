/** Page numbers, in a grey that is read on the page's own ground. */
export function footerOn(dark: boolean): string {
  return `<div style="width:100%;-webkit-print-color-adjust:exact;font:8px system-ui,sans-serif;color:${dark ? '#a9b0bd' : '#666'};text-align:center">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;
}

/** How a report is printed, whatever its paper. */
export const PRINT = {
  // A report may turn single pages, for a wide chart; where it says nothing, the paper counts.
  preferCSSPageSize: true,
  printBackground: true,
  /** In inches; the footer stands in the lower one. */
  margins: { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 },
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  // From Chromium 122 on; older engines leave tags out. Bookmarks are ours: an engine’s run words together.
  generateTaggedPDF: true,
} as const;
