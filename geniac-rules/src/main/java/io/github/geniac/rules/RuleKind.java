package io.github.geniac.rules;

/** Which of the three questions a rule helps to answer. */
public enum RuleKind {
  /** May it be proposed so? */
  ADMISSIBILITY,
  /** Is the application complete and stated rightly? Never changes the verdict. */
  CONTENT,
  /** What is subsidised? Never changes the verdict. */
  ELIGIBILITY
}
