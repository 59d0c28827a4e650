import { useEffect, useRef, useState } from 'preact/hooks';

interface LiveParagraphProps {
  text: string;
  /** What is said where it could not be read. */
  failed: string;
  /** Marks the words of the paragraph. @throws when the data cannot be read. */
  read(element: Element): Promise<void>;
}

/** A paragraph whose words are marked as those of an article are. */
export function LiveParagraph({ text, failed, read }: LiveParagraphProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const element = paragraph.current;
    if (!element) return;
    setFailed(false);
    read(element).catch(() => setFailed(true));
  }, [text]);
  return (
    <>
      {/* A fresh node for every text: what was marked stood in the former one. */}
      <p key={text} ref={paragraph} class="live-paragraph">
        {text}
      </p>
      {hasFailed && <p role="alert">{failed}</p>}
    </>
  );
}
