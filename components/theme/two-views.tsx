import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface TwoViewsProps {
  title: string;
  /** What the button is called that goes to the other view, and the one that comes back. */
  goOn: string;
  comeBack: string;
  first: ComponentChildren;
  other: ComponentChildren;
  class: string;
  accent?: string;
  /** Stands below either. */
  children?: ComponentChildren;
}

/** A section that says the same in two ways: a chart or a map, and for who would rather read, the numbers. */
export function TwoViews({ title, goOn, comeBack, first, other, accent, children, ...props }: TwoViewsProps) {
  const [isOther, setIsOther] = useState(false);
  const id = useId();
  return (
    <section class={props.class} aria-labelledby={id} data-accent={accent}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="link" aria-pressed={isOther} onClick={() => setIsOther(!isOther)}>
          {isOther ? comeBack : goOn}
        </button>
      </div>
      {isOther ? other : first}
      {children}
    </section>
  );
}
