import { strToU8, zipSync } from 'fflate';
import type { Answer, Remark, Reply } from '../../../model/answer.ts';
import { STANCES } from '../../../model/answer.ts';
import { groundName, placeName } from '../../../words/place-name.ts';
import type { DeskWords } from '../../../words/words.ts';
import { fileName } from '../file-name.ts';
import { globalId, uuid } from '../guid.ts';
import type { Home } from '../home.ts';
import type { Says } from '../says.ts';
import { element, said, writable, xmlOf } from '../xml.ts';
import { pictureOf } from './picture.ts';
import type { Edition } from './viewpoint.ts';
import { targetOf, viewpointOf } from './viewpoint.ts';

/** Remarks that go out with a home, and the words they are told in. */
export type Remarks = { readonly answer: Answer; readonly desk: DeskWords };

type All = Remarks & { readonly home: Home; readonly says: Says; readonly edition: Edition };

/**
 * The remarks of an answer as BCF: a topic each, with what the family said back, a camera, and a picture. Rooms, doors and windows are
 * pointed at by the GlobalIds they have in the IFC model of the same home. Whoever wrote is told by a role, never by a name.
 */
export function bcfOf(home: Home, remarks: Remarks, says: Says, edition: Edition): Uint8Array<ArrayBuffer> {
  const all: All = { ...remarks, home, says, edition };
  const version = element('Version', { VersionId: edition });
  const files: Record<string, Uint8Array> = {
    'bcf.version': strToU8(xmlOf(version)),
    ...(edition === '3.0' && { 'extensions.xml': strToU8(xmlOf(extensions(all))) }),
  };
  const seen = new Map<string, number>();
  remarks.answer.remarks.forEach((remark, i) => {
    // A remark is known by its place and not by its words, so that one that is written anew stays the same topic.
    const where = JSON.stringify(remark.place);
    const nth = (seen.get(where) ?? 0) + 1;
    seen.set(where, nth);
    const guid = (what: string): string => uuid(home.hash, `${what} ${where} ${nth}`);
    const target = targetOf(home.plan, remark.place);
    const folder = guid('topic');
    files[`${folder}/markup.bcf`] = strToU8(xmlOf(markup(all, remark, i, guid)));
    files[`${folder}/viewpoint.bcfv`] = strToU8(viewpointOf(home, target, guid('viewpoint'), edition));
    files[`${folder}/snapshot.png`] = pictureOf(home, target);
  });
  // The hour is the same wherever it is made; a picture is packed already.
  return zipSync(files, { mtime: new Date(`${home.date}T12:00`), level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** In 2.1 parts stand one by one under a topic or beside it, in 3.0 gathered in it. */
function markup(
  { home, says, desk, answer, edition }: All,
  remark: Remark,
  i: number,
  guid: (what: string) => string,
) {
  const older = edition === '2.1';
  const { bcf } = says.words.files;
  const say = { words: says.words, desk, told: says.findings };
  const reply = answer.replies.find((r) => r.remark === i);
  const date = `${home.date}T00:00:00Z`;
  const stance = desk.answer.stance[remark.stance];
  const place = placeName(home.plan, remark.place, say);
  const { read } = desk.answer;
  const description = [
    filled(remark.text),
    ...(remark.ground ? [`${read.restsOn(groundName(remark.ground, say))}.`] : []),
    ...(filled(remark.alternative ?? '') ? [read.instead(remark.alternative!)] : []),
  ]
    .join(' ')
    .trim();
  const comment = (what: string, author: string, text: string): string =>
    element(
      'Comment',
      { Guid: guid(what) },
      said('Date', date),
      said('Author', author),
      said('Comment', text),
      element('Viewpoint', { Guid: guid('viewpoint') }),
    );
  const comments = [
    comment('comment', bcf.architect, filled(remark.text) || stance),
    ...(reply ? [comment('reply', bcf.family, repliedIn(reply, desk) || bcf.answered)] : []),
  ];
  const viewpoint = element(
    older ? 'Viewpoints' : 'ViewPoint',
    { Guid: guid('viewpoint') },
    said('Viewpoint', 'viewpoint.bcfv'),
    said('Snapshot', 'snapshot.png'),
  );
  const file = element(
    'File',
    { IfcProject: globalId(home.hash, 'project'), [older ? 'isExternal' : 'IsExternal']: true },
    said('Filename', fileName(home, says.words.files.name.model, 'ifc')),
    said('Date', date),
  );
  const topic = element(
    'Topic',
    { Guid: guid('topic'), TopicType: stance, TopicStatus: reply ? bcf.answered : bcf.open },
    said('Title', `${i + 1}. ${[stance, place].filter(Boolean).join(': ')}`),
    said('Index', i),
    said('CreationDate', date),
    said('CreationAuthor', bcf.architect),
    ...(description ? [said('Description', description)] : []),
    ...(older ? [] : [element('Comments', {}, ...comments), element('Viewpoints', {}, viewpoint)]),
  );
  return element(
    'Markup',
    {},
    element('Header', {}, older ? file : element('Files', {}, file)),
    topic,
    ...(older ? [...comments, viewpoint] : []),
  );
}

/** A text as XML can write it; a part that is there must say something. */
const filled = (text: string): string => writable(text).trim();

/** What the family said back, in one breath. */
const repliedIn = ({ says, text }: Reply, { answer: { read } }: DeskWords): string =>
  [...(says ? [`${read[says]}.`] : []), filled(text ?? '')].join(' ').trim();

/** What the words of topics may be, for 3.0; what is not used here is told as empty. */
function extensions({ desk, says }: All): string {
  const { bcf } = says.words.files;
  const list = (name: string, one: string, words: readonly string[]): string =>
    element(name, {}, ...words.map((word) => said(one, word)));
  return element(
    'Extensions',
    {},
    list(
      'TopicTypes',
      'TopicType',
      STANCES.map((stance) => desk.answer.stance[stance]),
    ),
    list('TopicStatuses', 'TopicStatus', [bcf.open, bcf.answered]),
    ...['Priorities', 'TopicLabels'].map((name) => element(name)),
    list('Users', 'User', [bcf.architect, bcf.family]),
    ...['SnippetTypes', 'Stages'].map((name) => element(name)),
  );
}
