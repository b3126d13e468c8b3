// The circumstances of a sentence that bear on every item: a refusal, a doubt, a denial, advice, another time or another victim.

/** Patterns by the circumstance they show; the pattern language is described in `types.ts`. */
export const circumstances: Record<string, string[]> = {
  /** Somebody would not, did not or could not say. What was not said follows. */
  refusal: [
    '(declined|declines|declining|refused|refuses|refusing) to (say|comment|answer|confirm|disclose|specify|elaborate|name|provide|discuss|identify|reveal|give|share|clarify|detail|state|explain|offer|release)',
    "(would not|wouldn't|will not|won't|could not|couldn't|cannot|can't|did not|didn't|does not|doesn't|has not|hasn't|have not|haven't|had not|do not|don't|are not|is not) ~2 (say|said|comment|answer|answered|confirm|confirmed|disclose|disclosed|disclosing|specify|specified|elaborate|elaborated|name|provide|provided|reveal|revealed|identify|identified|give|given|share|shared|clarify|clarified|detail|explain|explained|mention|mentioned|respond|responded|release|released|determine|determined|know|state|estimate|describe)",
    '[has|have|had] yet to (say|confirm|disclose|reveal|determine|comment|respond|provide|identify|release|specify|explain)',
    '(unable|not able) to (say|confirm|comment|provide|determine|identify|disclose|share|answer)',
    '(no|without) (further|additional|more|other|any|specific) ~1 (details|information|comment|explanation)',
    '(no|little|few) (details|information|word) ~3 (about|on|of|as to|regarding|were|was|have|has)',
    '(without|not) (giving|specifying|saying|disclosing|revealing|naming|elaborating|identifying|providing|releasing)',
    '(not|never) (publicly|immediately|yet|been|yet been|publicly been) ~1 (disclosed|revealed|released|named|identified|confirmed|known|clear|determined|specified|announced)',
    '(remains|remain|still|currently|are|is) (undisclosed|unnamed|unspecified|unidentified|unknown|unclear)',
    '(undisclosed|unspecified|unknown) (number|amount|sum|figure|quantity|date)',
    "(will not|would not|won't|wouldn't|cannot|declined to|refused to|not going to) (speculate|go into|get into|reveal|divulge|be drawn)",
    '(limited to|limited itself to|would only|only) (saying|say|said)',
    '(no way to|impossible to|difficult to|hard to|unable to) (know|tell|say|determine|track|identify|verify|establish)',
    '(tight-lipped|mum|silent|vague) (about|on|as to)',
    '(left|leaves|leaving) ~2 (unanswered|unsaid|open|unclear)',
  ],
  /** It is not known. What is not known follows, or went before. */
  unknown: [
    "(is|was|are|remains|remain|it's|were) ~2 (unclear|unknown|uncertain|undetermined)",
    '(not|never) ~2 (clear|known|certain|sure|determined|established|confirmed)',
    "(don't|doesn't|didn't|do not|does not|did not) ~1 know",
    '(still|trying|working|attempting|continues|continue|working hard) ~2 (determining|determine|assessing|assess|establish|establishing|understand|identify|identifying|figure out|investigating|find out)',
    '(to determine|to establish|to find out|to figure out|to assess) ~1 (how|what|who|whether|if|when|which|where|the extent|the full|the scope|exactly|the nature)',
    '(unclear|unknown|questions|question)',
    '(still|currently|yet|being|under) ~1 (being|under|to be) ~1 (evaluated|assessed|determined|investigated|reviewed|established|identified|analyzed|analysed|investigation|review)',
    '(working on|working to|process of|continuing to|efforts to) ~1 (identify|identifying|determine|determining|assess|assessing|establish|understand|verify)',
  ],
  doubt: [
    '(may|might|could|potentially|possibly|likely|appears|appear|appeared|believed|believes|suspected|suspects|reportedly|allegedly|alleged|apparently|perhaps)',
  ],
  denial: [
    "(no|not|never|none|nor|neither|without|didn't|wasn't|weren't|isn't|hasn't|haven't|cannot|can't|denied|denies)",
  ],
  noEvidence: [
    '(no|any|without|not ~2) (evidence|indication|reason to believe|sign|signs|proof|reports|suggestion)',
    'not (aware|believe)',
  ],
  advice: [
    '(you|your|yourself|users|customers|anyone|people|those|individuals|recipients|players) ~2 (should|must|can|need to|may wish|are advised|are urged|are encouraged)',
    '(recommend|recommends|recommended|advised|advises|urged|urges|encourage|encourages|encouraged|suggest|suggested|tips)',
    "(make sure|be sure|don't click|do not click|never share)",
  ],
  hypothetical: ['(if|would|should|potential|hypothetical|imagine|suppose)'],
  future: ['(will|plans to|plan to|intends to|going to|expects to|expected to|in the coming|hopes to)'],
  elsewhere: [
    '(another|other|similar|separate|previous|earlier|unrelated|past|prior|different|second) ~1 {INCIDENT}',
    '(last year|in 201*|in 202*|years ago|previously|in related news|such attacks|these attacks|this type of|in recent years|is a type of|typically|often|usually)',
    '(like|including|such as|following) ~3 (equifax|target|sony|yahoo|wannacry|notpetya|marriott|anthem|solarwinds|capital one|experian|home depot|colonial pipeline)',
  ],
  we: ['(we|our|us)'],
  claims: ['(claims|claimed|claim|claiming|alleges|alleged|boasted)'],
  organisation: [
    '(company|university|hospital|city|bank|school|district|firm|agency|county|spokesperson|spokesman|spokeswoman|officials)',
  ],
  law: ['(arrested|charged|indicted|sentenced|pleaded|sued|fined|court|judge|trial|lawsuit|indictment|settlement)'],
  mending: [
    '(fixed|patched|restored|contained|resumed|reset|removed|offline|shut down|back online|taken down|secured|resolved)',
  ],
  sale: ['(sale|selling|sell|sold|posted|published|leaked|dumped|auction|forum|dark web|released)'],
  said: ['{SAY}'],
  found: ['{FIND}'],
  told: ['{TOLD}'],
  struck: ['{INCIDENT}'],
  stealing: ['{STEAL}'],
  attackers: ['{ATTACKER}'],
  affected: ['(affected|impacted|exposed|compromised|victims|victim|hit|stolen|breached|involved)'],
  notice: [
    '(letter|letters|notice|notices|notification|notifications|email|e-mail|filing|statement|press release|blog post|announcement)',
  ],
  furniture: [
    '(subscribe|newsletter|sign up|copyright|all rights reserved|cookies policy|privacy policy|leave a reply|required fields|advertisement|related articles|read more|share this|click here|follow us|image credit|photo)',
  ],
};

/** Since when, or until when, people were customers, patients or staff; the days follow. Bears on dates alone. */
export const custom: string[] = [
  '(customers|patients|clients|members|guests|students|employees|staff|users|people|individuals|anyone|everyone|those|you|passengers|donors|applicants|consumers|shoppers|residents) ~1 (who|that|whose) ~6 (made|placed|bought|booked|purchased|ordered|registered|enrolled|joined|applied|shopped|stayed|visited|treated|attended|donated|paid|signed up|subscribed|travelled|traveled|flew|worked|employed|dined|seen|referred|used|received|submitted) ~10 (between|before|prior to|since|after|from|during|until|on or before|in)',
  '(customers|patients|clients|members|guests|students|employees|users|people|individuals|passengers|donors|applicants|shoppers) (treated|enrolled|employed|registered|seen|referred) ~6 (between|before|prior to|since|after|from|during|until|on or before|in)',
  '(who|anyone|everyone|those) ~1 (had|held|hold|have) ~2 (appointment|appointments|visit|visits|consultation|procedure|procedures|surgery|examination|tickets|booking|bookings|membership|memberships|policy|policies) ~8 (between|before|prior to|since|from|during|until|on or before)',
  '(who|anyone|everyone|those) ~1 (held|hold|opened) ~2 (account|accounts) ~5 (between|before|prior to|since|from|during|until|on or before)',
  'who ~1 (had|have) ~1 (account|accounts) (with|at) ~4 (between|before|prior to|since|from|during|until|on or before)',
  '(who|that) (were|was|had been|have been|became) ~1 (customers|patients|clients|members|guests|students|pupils|employees|employed|staff|tenants|subscribers|donors|residents|registered|enrolled|treated) ~6 (between|before|prior to|since|from|during|until|on or before)',
  '(image|images|scan|scans|x-ray|x-rays|picture|pictures|photographs|test|tests|sample|samples) (taken|made|done|performed|carried out) ~10 (between|before|prior to|since|from|during|until|on or before)',
  '(files|records|documents|data|images|tests|results|invoices|orders) (date|dates|dated|dating) [back] (from|between|to)',
  '(files|records|documents|data|images|tests|results|invoices|orders) (go|goes|going) back to',
  '(files|records|documents|data|images|results|invoices|database|archive) (cover|covers|covered|covering|span|spans|spanned|spanning) ~8 (from|between)',
  '(purchases|orders|bookings|reservations|stays|donations|payments|transactions|tickets|applications|visits|appointments) ~1 (made|placed|submitted|paid|booked) ~8 (between|before|prior to|since|after|from|during|until|on or before|in)',
];
