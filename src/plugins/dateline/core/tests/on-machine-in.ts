/** Runs an action as on a machine whose own time zone is another than this one's. */
export function onMachineIn<Result>(timeZone: string, action: () => Result): Result {
  const { DateTimeFormat } = Intl;
  const spy = jest
    .spyOn(Intl, 'DateTimeFormat')
    .mockImplementation((locales, options) => new DateTimeFormat(locales, { timeZone, ...options }));
  try {
    return action();
  } finally {
    spy.mockRestore();
  }
}
