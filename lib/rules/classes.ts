// Word classes for patterns: `{DATA}` stands for any of its entries. An entry is a pattern itself and may name other classes.
export const CLASSES: Record<string, string[]> = {
  MONTH: [
    '(january|february|march|april|may|june|july|august|september|october|november|december)',
    '(jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)[.]',
  ],
  WEEKDAY: ['(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'],
  /** The organisation, as a text calls it. */
  ORG: [
    'we',
    '[the] (company|firm|organisation|organization|university|college|school|district|hospital|clinic|bank|retailer|airline)',
    '[the] (agency|department|council|city|county|charity|insurer|provider|operator|group|business|platform|site|vendor)',
  ],
  PEOPLE: [
    '(customer|client|user|patient|member|employee|student|guest|passenger|subscriber|applicant|resident)[s]',
    '(donor|supporter|individual|consumer|policyholder|shopper|citizen|voter|teacher|volunteer|contractor|taxpayer)[s]',
    '(account|card) holders',
    'staff [members]',
    'people',
    'persons',
  ],
  DATA: ['(data|information|records|details|files|documents)'],
  SYSTEM: [
    '(system|network|server|database|website|site|platform|application|app|computer|environment)[s]',
    'infrastructure',
  ],
  NUMBER: [
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen[s]|hundred[s]|thousand[s]|million[s])',
  ],
};
