"""One shape for everything the program finds: in the case, in a wording, in a template, in a served file."""

from spo_builder.findings.finding import Finding, Outcome, Severity

__all__ = ["Finding", "Outcome", "Severity"]
