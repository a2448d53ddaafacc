/** Why no answer came, where this program gave up by itself. Its message is in Vietnamese. */
export class NoAnswer extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Không tìm thấy máy chủ có tên này.',
  EAI_AGAIN: 'Không hỏi được tên máy chủ: kiểm tra kết nối mạng.',
  ECONNREFUSED: 'Máy chủ từ chối kết nối.',
  ECONNRESET: 'Kết nối bị ngắt giữa chừng.',
  EPIPE: 'Kết nối bị ngắt giữa chừng.',
  ETIMEDOUT: 'Máy chủ không trả lời.',
  EHOSTUNREACH: 'Không tới được máy chủ.',
  ENETUNREACH: 'Không có mạng tới máy chủ.',
  EPROTO: 'Máy chủ không nói được HTTPS.',
  HPE_HEADER_OVERFLOW: 'Tiêu đề trả lời quá dài.',
};

/** What an error of a request means to an officer, and its code. */
export function causeOf(error: unknown): { cause: string; code: string } {
  if (!(error instanceof Error)) return { cause: 'Không đọc được.', code: '' };
  const code = codeOf(error);
  if (error instanceof NoAnswer) return { cause: error.message, code };
  const known = causes[code];
  if (known !== undefined) return { cause: known, code };
  if (code.startsWith('HPE_')) return { cause: 'Máy chủ trả lời sai giao thức HTTP.', code };
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR'))
    return { cause: 'Dữ liệu nén của máy chủ bị hỏng.', code };
  if (/SSL|TLS/.test(code)) return { cause: 'Không lập được kết nối HTTPS.', code };
  return { cause: `Không đọc được (${code === '' ? error.name : code}).`, code };
}

function codeOf(error: Error): string {
  // Several addresses of one host may each fail: any of them says why.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const passing = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'headers',
  'body',
]);

/** May the next try go better? */
export const mayPass = (code: string): boolean => passing.has(code) || code.startsWith('HPE_');
