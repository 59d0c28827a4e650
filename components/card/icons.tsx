import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.5 3.5 5 8l4.5 4.5" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M6.5 3.5 11 8l-4.5 4.5" />
  </Icon>
);

export const QuoteIcon = () => (
  <Icon>
    <path d="M3.5 11.5c1.6-.6 2.5-1.8 2.5-3.7V4.5H3v3.2h3M9.5 11.5c1.6-.6 2.5-1.8 2.5-3.7V4.5H9v3.2h3" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M5.5 2.5h5M6.5 2.5v4L4.5 9v1h7V9l-2-2.5v-4M8 10v3.8" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="6" y="6" width="7.5" height="7.5" rx="1.5" />
    <path d="M10 3.9v-.2a1.2 1.2 0 0 0-1.2-1.2H3.7a1.2 1.2 0 0 0-1.2 1.2v5.1A1.2 1.2 0 0 0 3.7 10h.2" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.6 6.4 12 13 4.6" />
  </Icon>
);

export const DiffersIcon = () => (
  <Icon>
    <path d="M3 6h10M3 10h10M10.5 3l-5 10" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M8 7.4v3.4M8 5.1v.2" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const InPageIcon = () => (
  <Icon>
    <rect x="2.5" y="3" width="11" height="10" rx="2" />
    <path d="M5 6.2h6M5 9h3.5" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="2.5" y="3" width="11" height="10" rx="2" />
    <path d="M9.5 3v10" />
  </Icon>
);

export const JumpIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3.4" />
    <path d="M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6" />
  </Icon>
);

/** A window with an arrow out of it. */
export const TabIcon = () => (
  <Icon>
    <path d="M9.5 2.5h4v4M13.5 2.5 8 8M12 9.5v3.25c0 .4-.35.75-.75.75h-8a.75.75 0 0 1-.75-.75v-8c0-.4.35-.75.75-.75H6.5" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
    <circle cx="10.5" cy="4.5" r="2" />
    <circle cx="5.5" cy="11.5" r="2" />
  </Icon>
);
