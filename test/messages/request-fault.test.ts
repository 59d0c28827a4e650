import { expect, it } from 'vitest';
import { faultOf, RequestError } from '../../lib/messages/request-error';
import { wordsOf } from '../../lib/words/words';

it.each([
  ['of ours', new RequestError('no-data', 'Cannot be read.'), 'no-data'],
  // What messaging makes of it in another context: an error with the fields of ours, and not its class.
  ['from another context', Object.assign(new Error('Cannot be read.'), { fault: 'no-data' }), 'no-data'],
  ['of a later version', Object.assign(new Error('Too warm.'), { fault: 'too-warm' }), 'failed'],
  ['of the browser', new Error('Could not establish connection.'), 'failed'],
  ['that is none', 'no', 'failed'],
])('an error %s has its fault, and words in both languages', (_, error, fault) => {
  expect(faultOf(error)).toBe(fault);
  expect(wordsOf('en').fault[faultOf(error)]).toMatch(/\.$/);
  expect(wordsOf('es').fault[faultOf(error)]).not.toBe(wordsOf('en').fault[faultOf(error)]);
});
