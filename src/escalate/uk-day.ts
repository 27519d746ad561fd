const ukDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in the United Kingdom, `2026-03-29`. */
export const ukDay = (at: Date): string => ukDate.format(at).split('/').reverse().join('-');
