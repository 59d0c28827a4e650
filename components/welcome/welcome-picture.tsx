import { TILES } from '../tiles/jurisdiction-grid';

/** A coalition of the West and the Northeast, as an example of what a map looks like. */
const MEMBERS = new Set('CA CO CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'.split(' '));

/** The words of a line: where each begins, how wide it is, and what it is marked as. */
const LINES: readonly { y: number; words: readonly (readonly [number, number, string?])[] }[] = [
  {
    y: 84,
    words: [
      [40, 92],
      [140, 60],
      [208, 104, 'person'],
    ],
  },
  {
    y: 108,
    words: [
      [40, 44],
      [92, 130, 'coalition'],
      [230, 86],
    ],
  },
  {
    y: 132,
    words: [
      [40, 110],
      [158, 38],
      [204, 112],
    ],
  },
  {
    y: 156,
    words: [
      [40, 70],
      [118, 54, 'state'],
      [180, 132],
    ],
  },
  {
    y: 180,
    words: [
      [40, 48],
      [96, 120, 'lawsuit'],
      [224, 88],
    ],
  },
  {
    y: 204,
    words: [
      [40, 84],
      [132, 62],
      [202, 48],
    ],
  },
];

/** Words are bars, since a picture has no language; marks and map are as they are on pages. */
export function WelcomePicture({ label }: { label: string }) {
  return (
    <svg class="welcome-picture" viewBox="0 0 640 300" role="img" aria-label={label}>
      <rect class="sheet" x="0.5" y="0.5" width="639" height="299" rx="12" />
      <rect class="headline" x="40" y="40" width="270" height="14" rx="4" />
      {LINES.flatMap(({ y, words }) =>
        words.map(([x, width, kind]) => (
          <g key={`${x} ${y}`}>
            <rect class={kind ? 'word marked' : 'word'} x={x} y={y - 8} width={width} height="8" rx="3" />
            {kind && <line class={`mark ${kind}`} x1={x} x2={x + width} y1={y + 5} y2={y + 5} />}
          </g>
        )),
      )}
      <g transform="translate(346 56)">
        <rect class="card-shadow" x="-1" y="3" width="258" height="210" rx="11" />
        <rect class="card" width="256" height="208" rx="10" />
        <rect class="card-kind" x="18" y="18" width="66" height="6" rx="3" />
        <rect class="headline" x="18" y="33" width="196" height="10" rx="3" />
        <rect class="word" x="18" y="50" width="150" height="7" rx="3" />
        {TILES.map(({ code, column, row }) => (
          <rect
            key={code}
            class={MEMBERS.has(code) ? 'tile-in' : 'tile-out'}
            x={18 + column * 20.2}
            y={68 + row * 14}
            width="18"
            height="12"
            rx="2.5"
          />
        ))}
      </g>
    </svg>
  );
}
