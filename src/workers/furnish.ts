import { furnish } from '../derive/furnish.ts';
import { answerWith } from './answer-with.ts';

answerWith(furnish);
