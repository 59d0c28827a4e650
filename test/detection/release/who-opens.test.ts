import { test } from 'vitest';
import { expectAct, type ReleaseRow } from './release-row';

const OTHERS =
  'Alabama, Arkansas, Georgia, Idaho, Indiana, Iowa, Louisiana, Mississippi, Missouri, Montana and Nebraska';
const JOINED = 'AL AR GA IA ID IN KS LA MO MS MT NE';

const rows: readonly ReleaseRow[] = [
  {
    says: 'who filed yesterday leads those who joined the suit, though another sentence counts them',
    text: `ATTORNEY GENERAL KOBACH SUES OVER BARGE RULE\n\nTOPEKA, Kan. (October 5, 2023) – Kansas Attorney General Kris Kobach filed a lawsuit yesterday against the Department of Labor.\n\nEleven other states joined the lawsuit: ${OTHERS}.`,
    told: { kind: 'lawsuit', date: '2023-10-04', leads: 'KS', members: JOINED, count: 12 },
  },
  {
    says: 'who is joined by states leads them',
    text: 'Murrill Defends Ferries\n\nBATON ROUGE, La. – March 4, 2025 – Attorney General Liz Murrill, joined by 3 states, today filed comments with the Department of Transportation.\n\nJoining Louisiana are Alabama, Alaska and Texas.',
    told: { kind: 'comment', date: '2025-03-04', leads: 'LA', members: 'AK AL LA TX' },
  },
  {
    says: 'who joins others does not lead them',
    published: '2025-03-04',
    text: 'Attorney General Liz Murrill joined 3 attorneys general in a letter to Acme Bank led by Texas Attorney General Ken Paxton. Two other states joined the letter: Alabama and Alaska.',
    told: { leads: 'TX', members: 'AK AL LA TX' },
  },
  {
    says: 'whose rule is challenged is whom the suit is against',
    text: `Kansas leads lawsuit over barges\n\nOctober 5, 2023\n\nAttorney General Kris Kobach filed a lawsuit challenging the Department of Labor's barge rule. Eleven other states joined Kansas: ${OTHERS}.`,
    told: { kind: 'lawsuit', leads: 'KS', members: JOINED, addressees: ['Department of Labor'] },
  },
  {
    says: 'who will not join is no member',
    published: '2025-03-04',
    text: 'Attorney General Kathy Jennings joined 3 attorneys general in a letter to Acme Bank. Maryland and Vermont signed the letter. New Jersey will not join.',
    told: { members: 'DE MD VT' },
  },
  {
    says: 'who declined to sign is no member, nor is who has not',
    published: '2025-03-04',
    text: 'Attorney General Kathy Jennings wrote a letter to Acme Bank with the attorneys general of Maryland and Vermont. New Jersey Attorney General Matt Platkin declined to join the letter. Ohio and Utah did not sign it.',
    told: { members: 'DE MD VT' },
  },
];

test.each(rows)('reads who opens an act, and who stays out: $says', expectAct);
