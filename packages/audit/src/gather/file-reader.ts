import { cssLinks, type FileFacts, type PdfFacts } from '@haicap/rules/portal';
import { type Address, addressWithin } from './address.js';
import { decodeText } from './charset.js';
import type { Limits } from './limits.js';
import { isText } from './media-type.js';
import { megabytes } from './say.js';
import type { Content } from './transport.js';

/** What reading files needs to know, and to whom it tells what it finds. */
export interface FileReaderWishes {
  limits: Limits;
  readPdf: (body: Buffer) => Promise<PdfFacts>;
  /** Hosts whose addresses are addresses within the site. */
  hosts: () => readonly string[];
  /** A style sheet refers to something of the site. */
  onPart: (address: Address) => void;
  /** Something about a file that the report should say. */
  remark: (what: string, where: string) => void;
}

/** Turns files into facts, within limits for the whole site. */
export class FileReader {
  readonly #wishes: FileReaderWishes;
  #text = 0;
  #pdfs = 0;

  constructor(wishes: FileReaderWishes) {
    this.#wishes = wishes;
  }

  async facts({ key, target }: Address, content: Content): Promise<FileFacts> {
    const { limits, remark } = this.#wishes;
    const { type, bytes, cut } = content;
    if (cut) remark(`lớn hơn ${megabytes(limits.fileBytes)}, chỉ tính đến đó`, key);
    const text = this.#textOf(key, target, content);
    return {
      bytes,
      type,
      ...(text === undefined ? {} : { text }),
      ...(type === 'application/pdf' ? { pdf: await this.#pdf(key, content) } : {}),
    };
  }

  #textOf(key: string, target: string, { type, bytes, body, contentType }: Content): string | undefined {
    const { limits, remark } = this.#wishes;
    if (!body || !isText(type) || bytes > limits.textBytes) return undefined;
    const { text } = decodeText(body, contentType);
    if (type === 'text/css') this.#partsOf(target, text);
    this.#text += text.length;
    if (this.#text <= limits.allText) return text;
    remark('không giữ chữ vì đã giữ quá nhiều tệp văn bản', key);
    return undefined;
  }

  #partsOf(target: string, css: string): void {
    const place = { path: target, hosts: this.#wishes.hosts() };
    for (const href of cssLinks(css)) {
      const address = addressWithin(place, href);
      if (address) this.#wishes.onPart(address);
    }
  }

  async #pdf(key: string, { body }: Content): Promise<PdfFacts> {
    const { limits, readPdf, remark } = this.#wishes;
    this.#pdfs += 1;
    const facts = await this.#pdfWithin(body, limits, readPdf);
    if (!facts.readable) remark(`không đọc được bên trong tệp PDF (${facts.cause.replace(/\.$/, '')})`, key);
    return facts;
  }

  async #pdfWithin(
    body: Buffer | undefined,
    { pdfBytes, pdfs }: Limits,
    readPdf: FileReaderWishes['readPdf'],
  ): Promise<PdfFacts> {
    if (!body) return { readable: false, cause: `Tệp PDF lớn hơn ${megabytes(pdfBytes)}.` };
    if (this.#pdfs > pdfs) return { readable: false, cause: `Chỉ đọc bên trong ${pdfs} tệp PDF đầu.` };
    return await readPdf(body);
  }
}
