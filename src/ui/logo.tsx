/** The mark of Tocht: an arch over a sun. */
export function Logo() {
  return (
    <svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
      <path
        d="M3 23V17a12 12 0 0 1 24 0v6"
        fill="none"
        stroke="var(--accent-sea)"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
      <circle cx="15" cy="20" r="4.5" fill="#eba02d" />
    </svg>
  );
}
