"""The law of the skeleton argument: the Act's own words, and authorities said no more firmly than they are.

Source: Stalking Protection Act 2019 ss1, 2, 5, 13; Civil Evidence Act 1995 ss1, 2, 4; Magistrates' Courts Act
1980 s64. No decision binds a court on the standard of proof under this Act, so it is submitted, not stated.
"""

from __future__ import annotations

from typing import Final

from spo_builder.documents.wording.standard_text import GROUND_ACTS, GROUND_RISK

NECESSARY_FULL: Final = (
    "the proposed order is necessary to protect another person from such a risk (whether or not the other "
    "person was the victim of the acts mentioned in paragraph (a))"
)
ISSUES_FULL: Final = (
    (
        "On the application for a stalking protection order the court may make the order if it is satisfied "
        "of three things (section 2(1)); where it is satisfied it keeps a discretion."
    ),
    f"Section 2(1)(a): whether “{GROUND_ACTS}”.",
    f"Section 2(1)(b): whether “{GROUND_RISK}”.",
    f"Section 2(1)(c): whether “{NECESSARY_FULL}”.",
    (
        "Section 2(2): whether each prohibition and each requirement is “necessary to protect the other "
        "person from a risk associated with stalking”."
    ),
)
ISSUE_INTERIM: Final = (
    "On the application for an interim order, section 5(3): the court may make it “if it considers it "
    "appropriate to do so”, while the main application has not been determined (section 5(1)), for a fixed "
    "period (section 5(6))."
)
CIVIL: Final = (
    "The application is made by complaint (section 13(1)) and the proceedings are civil. The burden is on "
    "the applicant."
)
STANDARD: Final = (
    "The applicant submits that the civil standard applies. The Act says “satisfied” and names no standard. "
    "In Jones v Birmingham City Council [2023] UKSC 27 Article 6 was held not to call for the criminal "
    "standard for the injunctions in question; but the statutes there say expressly that the balance of "
    "probabilities applies, and this Act does not. What was said of the standard in Malik [2023] EWHC 3213 "
    "(Admin) was not necessary to the decision. Before Jones the criminal standard was often used, after "
    "McCann [2002] UKHL 39. The applicant knows of no decision that settles the point for these orders."
)
ACTS: Final = (
    "The examples in section 2A(3) of the Protection from Harassment Act 1997 are examples only (section "
    "1(6)). It does not matter where or when the acts were done (section 2(5)). A risk may be in respect of "
    "physical or psychological harm, and may arise from acts which the defendant knows or ought to know are "
    "unwelcome, even if in other circumstances they would appear harmless (section 1(4)). The person to be "
    "protected need not be the victim of the acts."
)
SMITH: Final = (
    "R v Smith [2011] EWCA Crim 1772 was about orders of another kind; it is put forward by analogy. Each "
    "term should meet the tests of necessity and of clarity, and necessity brings proportionality with it. "
    "The defendant, and whoever has to enforce the term, should understand it without difficulty, and there "
    "should be no real risk of breaking it by accident. See also "
    "R v Parsons and Morgan [2017] EWCA Crim 2163."
)
CONFLICTS: Final = (
    "So far as practicable, the terms must avoid conflict with the defendant’s religious beliefs and "
    "interference with the times at which the defendant normally works or attends an educational "
    "establishment (section 2(3); for an interim order section 5(4))."
)
HEARSAY: Final = (
    "Evidence is not excluded in civil proceedings on the ground that it is hearsay (Civil Evidence Act "
    "1995, section 1(1)). Want of notice does not make it inadmissible, but may count in the course of the "
    "proceedings, in costs and in weight (section 2(4)). The matters that bear on weight (section 4) are set "
    "out for each statement in the hearsay notice (D13)."
)
COSTS: Final = (
    "The court may order costs on making the order or on dismissing the complaint (Magistrates’ Courts Act "
    "1980, section 64(1)). Were the application dismissed, the applicant would rely on Malik, which applies "
    "Bradford Metropolitan District Council v Booth (2000) 164 JP 485 and R (Perinpanathan) v City of "
    "Westminster Magistrates’ Court [2010] EWCA Civ 40: where the police have acted honestly, reasonably and "
    "properly, the starting point is that no order is made."
)
AUTHORITIES: Final = (
    "Jones v Birmingham City Council [2023] UKSC 27",
    "Malik [2023] EWHC 3213 (Admin)",
    "R (McCann) v Crown Court at Manchester [2002] UKHL 39",
    "R v Smith [2011] EWCA Crim 1772",
    "R v Parsons and Morgan [2017] EWCA Crim 2163",
    "Bradford Metropolitan District Council v Booth (2000) 164 JP 485",
    "R (Perinpanathan) v City of Westminster Magistrates’ Court [2010] EWCA Civ 40",
)
