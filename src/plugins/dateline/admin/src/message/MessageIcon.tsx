/** A speech bubble with a number sign, on the tinted plate of the content-type builder's own fields. */
export function MessageIcon() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="0.5" y="4.5" width="31" height="23" rx="2.5" fill="#f6ecfc" stroke="#e0c1f4" />
      <path
        d="M8.5 9.5h15v10h-9l-3.5 3v-3H8.5zM14.5 12l-.8 5M18.3 12l-.8 5M12.5 13.5h7M12.1 15.5h7"
        fill="none"
        stroke="#9736e8"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
