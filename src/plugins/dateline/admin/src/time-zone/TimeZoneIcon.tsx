/** A clock on a tinted plate, as the content-type builder marks the types of its own fields. */
export function TimeZoneIcon() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="0.5" y="4.5" width="31" height="23" rx="2.5" fill="#f6ecfc" stroke="#e0c1f4" />
      <circle cx="16" cy="16" r="7" fill="none" stroke="#9736e8" strokeWidth="1.8" />
      <path d="M16 11.5V16l3.2 2" fill="none" stroke="#9736e8" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
