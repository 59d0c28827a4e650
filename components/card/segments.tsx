/** Short facts on one line, parted by middle dots; a line breaks between facts, never before a dot. */
export function Segments({ parts }: { parts: readonly (string | undefined)[] }) {
  const known = parts.filter(part => part);
  return (
    <>
      {known.map((part, index) => (
        <span key={part} class="segment">
          {part}
          {index < known.length - 1 && ' · '}
        </span>
      ))}
    </>
  );
}
