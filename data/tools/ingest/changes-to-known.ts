import type { Coalition } from '../../../lib/dataset/schema';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import { comparePartialDates } from '../../../lib/time/partial-date';
import { noteOfCompleteList } from '../notes/list-note';
import type { Change } from './proposal';

/**
 * Where a text's act and its record differ. A change is applied only where the text adds to what the
 * record leaves open: the members of an incomplete list, a lead where none is known, the day of a
 * month; what a note said of an incomplete list goes with it. Everything else is shown as a doubt, for the reviewer to settle by hand.
 */
export function changesToKnown(act: ReleasedAct, record: Coalition): Change[] {
  const changes: Change[] = [];
  const change = (field: Change['field'], text: unknown, applied: boolean) =>
    changes.push({ field, record: record[field as keyof Coalition], text, applied });

  if (act.kind !== 'other' && act.kind !== record.kind) change('kind', act.kind, false);
  if (act.date !== undefined && act.date !== record.date) {
    const finer = act.date.length > record.date.length && comparePartialDates(act.date, record.date) === 0;
    // News of an act comes after it: only an earlier day says anything.
    if (finer || comparePartialDates(act.date, record.date) < 0) change('date', act.date, finer);
  }
  const more = act.members.filter(code => !record.members.includes(code));
  const fills =
    !record.membersComplete &&
    act.membersComplete === true &&
    record.members.every(code => act.members.includes(code));
  if (fills) {
    change('members', act.members, more.length > 0);
    change('membersComplete', true, true);
    if (record.note !== undefined) {
      const note = noteOfCompleteList(record.note, act.members.length);
      // A note that no rule could fit to the whole list is shown, for the reviewer to do so.
      change('note', note, note !== record.note);
    }
  } else if (more.length > 0) change('members', act.members, false);
  const members = fills ? act.members : record.members;
  const newLeads = act.leads.filter(code => !record.leads.includes(code));
  if (newLeads.length > 0) {
    const fits = record.leads.length === 0 && newLeads.every(code => members.includes(code));
    change('leads', act.leads, fits);
  }
  if (act.count !== undefined && act.count !== record.statedCount && act.membersComplete === true)
    change('statedCount', act.count, record.statedCount === undefined && act.count === members.length);
  return changes;
}
