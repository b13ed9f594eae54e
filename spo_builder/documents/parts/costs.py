"""Words of the costs schedule (D24): only figures that somebody has entered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spo_builder.documents.parts.court import say_costs
from spo_builder.documents.vocabulary.papers import CostRowWords, CostsWords
from spo_builder.documents.wording.lists import split_paragraphs

if TYPE_CHECKING:
    from spo_builder.documents.parts.material import Material

BASIS: Final = (
    (
        "If the court makes the order asked for, it may order the defendant to pay to the applicant such "
        "costs as it thinks just and reasonable (Magistrates’ Courts Act 1980, section 64(1))."
    ),
    (
        "The power arises on making the order or on dismissing the complaint, and the amount must be "
        "specified in the order."
    ),
)


def say_money(pence: int) -> str:
    """Return "£1,234.05" for an amount in pence."""
    return f"£{pence // 100:,}.{pence % 100:02d}"


def write_costs(material: Material) -> CostsWords:
    """Return what the applicant asks for in costs if the order is made (MCA 1980 s64(1))."""
    costs = material.case.costs
    return CostsWords(
        sentence=say_costs(material.case.listing.costs_sought),
        basis=BASIS,
        rows=tuple(
            CostRowWords(number, item.what, say_money(item.pence))
            for number, item in enumerate(costs.items, 1)
        ),
        total=say_money(costs.pence),
        note=split_paragraphs(costs.note),
    )
