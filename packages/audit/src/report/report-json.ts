import type { AuditReport } from './audit-report.js';

/** A report as JSON, the same for the same report. */
export const reportJson = (report: AuditReport): string => `${JSON.stringify(report, null, 2)}\n`;
