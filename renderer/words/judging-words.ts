/* What is said while the rules still run: nothing is called fine before it is known. */
export const judgingWords = {
  evidenceStatus: 'Evidence not counted yet',
  findings: 'Findings are being worked out…',
  evidence: 'What the rules can tell is being worked out…',
  showFindings: {
    critical: 'Show critical findings: not counted yet',
    warning: 'Show warnings: not counted yet',
    advice: 'Show advice: not counted yet',
  },
  /** In place of a count. */
  count: '…',
  countLabel: 'not counted yet',
} as const;
