import type { RecordLink } from '../mention';
import type { LawsuitPhrase } from '../reading';
import type { SignalTold } from '../signal-told';
import type { ActIndex } from './act-index';
import { type Caption, isStateName } from './caption';
import { isTelling } from './choose-suits';
import { type Days, daysApart } from './day';
import { type LawsuitSetting, type LinkedLawsuit, linkToSuits } from './link-suits';
import { NOT_IN_RECORD } from './record-link';
import type { Signal } from './signal';
import { suitsNumbered } from './suits-of-caption';

/** Links a docket number, by the caption that it stands beside if any. */
export function linkByNumber(setting: LawsuitSetting, number: string): RecordLink {
  const { index, cases, phrase } = setting;
  const owner = cases.ownerOf(phrase);
  const signal: Signal = { kind: 'docket', weight: 6, told: () => ({ says: 'docket', docket: number }) };
  if (owner) {
    const { suits, certain } = cases.suitsOf(owner);
    if (certain) return linkToSuits(setting, suits, [signal], false);
    // "U.S. v. Texas (15-674)": one case, whatever the number alone would tell.
    return setting.earlier.findLast(({ span }) => span === owner)?.link ?? linkByCaption(setting, owner);
  }
  const docket = cases.docketOf(phrase);
  const suits = docket ? suitsNumbered(index, docket, isTelling(docket) ? isTelling : undefined) : [];
  if (suits.length === 0) return NOT_IN_RECORD;
  // A bare "18-966" is a number in every court of appeals.
  const bare = docket?.form === 'numbered' && docket.type === undefined;
  return linkToSuits(setting, suits, [signal], suits.length > 1 || bare);
}

/** Points of a name that many cases may bear, and of one that is its own. */
const CAPTION = { shared: 5, own: 6.5 };
const BESIDE = 3;

/** Links a phrase by a caption: its own, or that beside it. */
export function linkByCaption(setting: LawsuitSetting, named: LawsuitPhrase): RecordLink {
  const { index, cases, earlier } = setting;
  const caption = cases.captionOf(named);
  const { suits: fitting, certain } = cases.suitsOf(named);
  if (caption === null || fitting.length === 0) return NOT_IN_RECORD;
  const told = (): SignalTold => ({ says: 'caption', caption: named.caption ?? '' });
  const linkAmong = (suits: readonly number[]): RecordLink => {
    const [only] = suits.length === 1 ? suits : [];
    const known = only !== undefined && (!isGeneric(caption) || isNews(index, only, cases.published));
    // A number beside the name that the record does not have may be of the next case of that name.
    const doubtful = !certain && (!known || cases.isNumbered(named));
    const signals: Signal[] = [{ kind: 'caption', weight: doubtful ? CAPTION.shared : CAPTION.own, told }];
    if (certain)
      signals.push({ kind: 'docket', weight: BESIDE, told: () => ({ says: `${certain}-beside` }) });
    return linkToSuits(setting, suits, signals, doubtful);
  };
  const link = linkAmong(fitting);
  if (link.lawsuit !== undefined) return link;
  const same = linkOfSameName(caption, fitting, index, earlier);
  if (same) return same;
  const news = inTheNews(index, fitting, cases.published);
  return news.length < fitting.length ? linkAmong(news) : link;
}

/** Days after a filing or a ruling in which the case is the one that news names so. */
const NEWS = 45;
/** Where several go by the name, the one that was filed or ruled on this week. */
const THIS_WEEK = 8;

function isNews(index: ActIndex, suit: number, published: Days | undefined, within = NEWS): boolean {
  if (published === undefined || published.last - published.first > NEWS) return false;
  return (index.lawsuits[suit]?.news ?? []).some(day => {
    const age = daysApart(day, published);
    return day.last - day.first <= NEWS && age >= -1 && age <= within;
  });
}

/** The one suit of several that is in the news, if there is one; else all of them. */
export function inTheNews(
  index: ActIndex,
  suits: readonly number[],
  published: Days | undefined,
): readonly number[] {
  const recent = suits.filter(suit => isNews(index, suit, published));
  return recent.length === 1 && isNews(index, recent[0] as number, published, THIS_WEEK) ? recent : suits;
}

/** A name that stood before where the words around it told which case is meant, if always one. */
function linkOfSameName(
  { first, against }: Caption,
  suits: readonly number[],
  index: ActIndex,
  earlier: readonly LinkedLawsuit[],
): RecordLink | undefined {
  const links = earlier.filter(
    ({ caption, link }) =>
      caption?.first === first && caption.against === against && link.lawsuit !== undefined,
  );
  const [one] = links;
  if (one === undefined || links.some(({ link }) => link.lawsuit !== one.link.lawsuit)) return undefined;
  return suits.some(suit => index.lawsuits[suit]?.id === one.link.lawsuit) ? one.link : undefined;
}

const GOVERNMENT =
  /^(?:agency .*|united states|(?:donald (?:j )?)?trump|(?:joseph (?:r )?)?biden|obama|doe|roe)$/;

/**
 * Whether many cases may go by the name: "Texas v. United States", "New York v. Trump". Where an
 * official or agency is first a state has won against it, which happens once.
 */
function isGeneric({ first, against = '' }: Caption): boolean {
  if (GOVERNMENT.test(first)) return /^(?:united states|doe|roe)$/.test(first) && isCommon(against);
  return GOVERNMENT.test(against) && isCommon(first);
}

const isCommon = (side: string): boolean => GOVERNMENT.test(side) || isStateName(side);
