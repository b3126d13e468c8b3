// The laws and studies behind tactics and items, by name. Each was looked at itself, or by way of the source named with it.

export interface Source {
  name: string;
  /** Citation or address without a scheme: pages of help fetch nothing and link nowhere. */
  where?: string;
  /** Absent where the wording itself was read. */
  via?: string;
}

export const SOURCES = {
  gdpr33: { name: 'GDPR, Article 33', where: 'Regulation (EU) 2016/679, gdprhub.eu/Article_33_GDPR' },
  gdpr34: { name: 'GDPR, Article 34', where: 'Regulation (EU) 2016/679', via: 'gdprhub.eu/Article_34_GDPR' },
  edpb: {
    name: 'EDPB Guidelines 9/2022',
    where: 'European Data Protection Board',
    via: 'macwangrid.com, GDPR breach notification requirements',
  },
  ico: { name: 'ICO, reporting processes', where: 'ico.org.uk, personal data breach management' },
  mar: {
    name: 'UK Market Abuse Regulation, Article 17',
    where: 'UK MAR 17(1) and (4)',
    via: 'complianceconcourse.willkie.com; hilldickinson.com',
  },
  sec: { name: 'SEC Form 8-K, item 1.05', where: 'United States', via: 'kpmg.com; seciblog.pli.edu' },
  secFines: {
    name: 'SEC orders of 22 October 2024 (Unisys, Avaya, Check Point, Mimecast)',
    where: 'United States',
    via: 'helpnetsecurity.com/2024/10/25; mcguirewoods.com; on the dissent, fenwick.com',
  },
  hipaa: { name: 'HIPAA, 45 CFR 164.404', where: 'brickergraydon.com' },
  california: { name: 'California Civil Code 1798.82', where: 'lexace.ai/us/statute/california/civ-1798.82' },
  washington: {
    name: 'Revised Code of Washington 19.255.010',
    where: 'Washington State',
    via: 'alstonconsumerfinance.com; atg.wa.gov',
  },
  massachusetts: {
    name: 'Massachusetts General Laws, chapter 93H, section 3',
    where: 'Massachusetts',
    via: 'natlawreview.com; mass.gov',
  },
  nis2: { name: 'NIS2, Article 23', where: 'Directive (EU) 2022/2555, nis2-info.eu' },
  dora: { name: 'DORA, Article 19, and RTS 2025/301', where: 'judict.eu' },
  australia: { name: 'Australian Privacy Act, 26WK and 26WL', where: 'oaic.gov.au; zoelaw.ai' },
  australiaRansom: {
    name: 'Australian duty to report ransom payments, from 30 May 2025',
    where: 'Australia',
    via: 'keypointlaw.com.au',
  },
  pipeda: { name: 'PIPEDA, section 10.1', where: 'Canada', via: 'mondaq.com/695084' },
  texas: { name: 'Texas Business and Commerce Code 521.053', where: 'billcam.com' },
  zou: {
    name: 'Zou et al., CHI 2019: 161 notices of data breaches in the United States',
    where: 'doi 10.1145/3290605.3300424',
    via: 'futurity.org/data-breaches-notifications-2066072',
  },
  jenkins: {
    name: 'Jenkins et al. 2014: 212 letters, and an experiment',
    via: 'discovery.researcher.life',
  },
  benoit: {
    name: 'Benoit, image repair: five families, fourteen strategies',
    via: 'academlib.com/1252',
  },
  coombs: { name: 'Coombs, situational crisis communication', via: 'summaries of the theory' },
  kuipers: {
    name: 'Kuipers and Schonheit 2021',
    where: 'Corporate Reputation Review, doi 10.1057/s41299-021-00121-9',
    via: 'its abstract',
  },
  techcrunch: {
    name: 'TechCrunch on notices filed in California in 2019',
    where: 'techcrunch.com',
    via: 'a summary of its count',
  },
  databreaches: {
    name: 'DataBreaches.net, the worst breach notifications of 2022',
    where: 'databreaches.net/2022/12/30',
  },
  hunt: { name: 'Troy Hunt, Data breach disclosure 101', where: 'troyhunt.com' },
  itrc: {
    name: 'Identity Theft Resource Center, reports for 2023 and 2024',
    where: 'idtheftcenter.org',
    via: 'helpnetsecurity.com/2025/01/29',
  },
  comparitech: {
    name: 'Comparitech 2025: more than 2,600 ransomware attacks',
    where: 'comparitech.com',
    via: 'betanews.com/2025/05/15',
  },
  filings: {
    name: 'A study of the first eleven filings under item 1.05',
    where: 'cybermaterial.com',
    via: 'its summary',
  },
  drift: {
    name: 'Counts that grew: 23andMe, 14,000 to 6.9 million',
    where: 'inc.com',
    via: 'press reports',
  },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
