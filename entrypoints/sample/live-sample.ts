import { type DetectAnswer, type Mark, onMessage, sendMessage } from '../../lib/messages/protocol';
import { unpacked } from '../../lib/messages/sent-answer';
import { EventTap } from '../../lib/page/hover/event-tap';
import { isMarked } from '../../lib/page/marked-kinds';
import { MarkPainter } from '../../lib/page/paint';
import { type PlacedMark, placeMarks } from '../../lib/page/placed-mark';
import type { Settings } from '../../lib/settings/settings-record';
import type { PartialDate } from '../../lib/time/partial-date';
import { ReadingScene } from '../card-view/reading-scene';
import { tellError } from '../content/tell-error';

/**
 * A paragraph on a page of ours that is marked and answers to the pointer as an article does, by the
 * same code: content scripts do not run on the extension's own pages.
 */
export class LiveSample {
  readonly #painter = new MarkPainter(document);
  readonly #scene: ReadingScene;
  #settings: Settings;
  #answer: DetectAnswer | undefined;
  #placed: PlacedMark<Mark>[] = [];

  constructor(settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    this.#scene = new ReadingScene(
      document,
      {
        events: new EventTap(document, signal),
        marks: () => this.#placed.filter(({ mark }) => isMarked(mark.kind, this.#settings.kindsOff)),
        answer: () => this.#answer,
        settings: () => this.#settings,
        find: key => {
          const seenFrom = this.#answer?.published?.date;
          return sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) });
        },
        failed: error => tellError('card', error),
        openPanel: card => sendMessage('openPanel', { card }),
      },
      signal,
    );
    const stop = onMessage('goTo', ({ data }) => this.#scene.go(data.direction));
    signal.addEventListener('abort', () => {
      stop();
      this.#painter.clear();
    });
  }

  /** Marks the text of an element, which is one text node. @throws when the data cannot be read. */
  async read(element: Element, published: PartialDate): Promise<void> {
    const node = element.firstChild;
    if (!(node instanceof Text)) return;
    const text = node.data;
    const article = { text, published: { date: published, from: 'dateline' as const } };
    const answer = unpacked(await sendMessage('detect', article));
    if (!node.isConnected || node.data !== text) return;
    this.#answer = answer;
    const runs = [{ start: 0, length: text.length, node, offset: 0 }];
    this.#placed = placeMarks({ text, runs }, answer.marks);
    this.#painter.paint(this.#placed);
    this.#painter.style(this.#settings);
    this.#scene.marksReplaced();
  }

  /** Paints and answers as these settings have it. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#painter.style(settings);
  }
}
