import { BrokenIndex, ReplacedIndex, type Answer, type SearchEngine } from '../../engine.ts';
import { openIndex } from '../ask/open.ts';
import { fetchFrom } from './fetch-file.ts';
import type { Asked, Call, FaultKind, Reply, Results, Said } from './messages.ts';

/** Answers that can still be asked for more; older ones are forgotten. */
const MOST_ANSWERS = 8;

let engine: SearchEngine | null = null;
const answers = new Map<number, Answer>();
let numbered = 0;

function remember(answer: Answer): number {
  numbered += 1;
  answers.set(numbered, answer);
  answers.delete(numbered - MOST_ANSWERS);
  return numbered;
}

async function result(asked: Asked): Promise<Results[Asked['what']]> {
  if (asked.what === 'open') {
    engine = openIndex(fetchFrom(asked.folder));
    return null;
  }
  if (asked.what === 'ask') {
    if (engine === null) throw new Error('The index is not open.');
    const answer = await engine.ask(asked.question);
    // Functions stay here, whatever else is said of an answer.
    const said = JSON.parse(JSON.stringify(answer)) as Said;
    return { answer: remember(answer), said };
  }
  const answer = answers.get(asked.answer);
  if (answer === undefined) throw new Error('Something else has been asked since.');
  switch (asked.what) {
    case 'hits':
      return answer.hits(asked.from, asked.most);
    case 'groups':
      return answer.groups(asked.from, asked.most, asked.each);
    case 'inGroup':
      return answer.inGroup(asked.group, asked.from, asked.most);
    case 'counts':
      return answer.counts();
    case 'people':
      return answer.people();
    case 'nearest':
      return (await [...answer.unknown, ...answer.absent].find(({ word }) => word === asked.word)?.nearest()) ?? [];
  }
}

function kindOf(cause: unknown): FaultKind {
  if (cause instanceof ReplacedIndex) return 'replaced';
  return cause instanceof BrokenIndex ? 'broken' : 'other';
}

async function reply({ call, asked }: Call): Promise<Reply> {
  try {
    return { call, result: await result(asked) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { call, fault: { message, kind: kindOf(cause) } };
  }
}

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  void reply(data).then((said) => {
    postMessage(said);
  });
});
