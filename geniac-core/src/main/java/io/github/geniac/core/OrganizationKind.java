package io.github.geniac.core;

/** What kind of body an organization is, in the terms of clause 0.5 and Japanese law. */
public enum OrganizationKind {
  /** A company (企業), Japanese or foreign. */
  COMPANY,
  /** A national research institute, a national research and development agency among them. */
  NATIONAL_RESEARCH_INSTITUTE,
  /** A research institute of a prefecture, a city or the like (公立研究機関). */
  PUBLIC_RESEARCH_INSTITUTE,
  /** A national university corporation (国立大学法人). */
  NATIONAL_UNIVERSITY_CORPORATION,
  /** An inter-university research institute corporation (大学共同利用機関法人). */
  INTER_UNIVERSITY_RESEARCH_INSTITUTE_CORPORATION,
  /** A public university corporation (公立大学法人). */
  PUBLIC_UNIVERSITY_CORPORATION,
  /** A private university, or the school corporation that runs it (学校法人). */
  PRIVATE_UNIVERSITY,
  /** A university or research institute abroad. */
  FOREIGN_ACADEMIC_BODY,
  /** Neither a company nor academic: an association, a foundation, a public office. */
  OTHER_BODY
}
