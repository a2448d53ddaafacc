import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  prependMarkupInsideElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What a spreadsheet program does while a person fills in a column. */
export interface ColumnAid {
  /** Counted from 0. */
  column: number;
  /** Shown beside the cell that is being filled in. */
  prompt: string;
  /** Offered in a drop-down; anything else may be typed too. Without commas. */
  choices: readonly string[];
}

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

/** The longest prompt that a spreadsheet program shows. */
const LONGEST_PROMPT = 255;

/** Help and drop-downs for the columns of the first sheet, from a row on (counted from 0). */
export const columnAids = (aids: readonly ColumnAid[], firstRow: number): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) =>
          sheetIndex === 0
            ? insertElementMarkupAccordingToOrderOfSiblings(
                xml,
                `<dataValidations count="${aids.length}">${aids.map((aid) => validation(aid, firstRow)).join('')}</dataValidations>`,
                getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                'worksheet',
              )
            : xml,
      },
    },
  },
});

function validation({ column, prompt, choices }: ColumnAid, firstRow: number): string {
  const range = `${getCellAddress(firstRow, column)}:${getCellAddress(LAST_ROW - 1, column)}`;
  const text = sanitizeAttributeValue(prompt.slice(0, LONGEST_PROMPT));
  const shown = `allowBlank="1" showInputMessage="1" promptTitle="Cách ghi" prompt="${text}" sqref="${range}"`;
  if (choices.length === 0) return `<dataValidation type="none" ${shown}/>`;
  // Without showErrorMessage a choice is an offer, not a rule.
  const list = sanitizeTextContent(`"${choices.join(',')}"`);
  return `<dataValidation type="list" ${shown}><formula1>${list}</formula1></dataValidation>`;
}

/** On paper a sheet is as wide as the page, and as many pages high as it needs. */
export const fitToPageWidth: Feature<Blob> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) => {
          const worksheet = findElement(xml, 'worksheet');
          const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
          return worksheet ? prependMarkupInsideElement(xml, worksheet, fit) : xml;
        },
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** On paper the first row of each sheet, its headings, stands on every page. In: the names of the sheets, in their order. */
export const repeatedHeadings = (names: readonly string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const titles = names.map(
            (name, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sanitizeTextContent(name)}'!$1:$1</definedName>`,
          );
          return xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`);
        },
      },
    },
  },
});
