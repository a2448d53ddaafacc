import { letterDocx } from '@haicap/documents';
import { allLetters, draftOf, type UnitLetter } from '../../../../../lib/letters';

/** A file for every document that a plan asks of a unit. */
export const getStaticPaths = () =>
  allLetters().map((letter) => ({
    params: { year: String(letter.unit.year), code: letter.unit.code, task: letter.task },
    props: { letter },
  }));

export const GET = async ({ props }: { props: { letter: UnitLetter } }): Promise<Response> =>
  new Response(new Uint8Array(await letterDocx(draftOf(props.letter))), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
