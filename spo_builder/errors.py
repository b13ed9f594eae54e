"""The one tree of errors that people can meet, each with its exit code, HTTP status and advice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input.

    Attributes:
        where: JSON Pointer, line number or file name of the fault.
        message: what is wrong, one sentence.
        advice: what to do about it, one sentence; may be empty.
    """

    where: str
    message: str
    advice: str = ""


class SpoError(Exception):
    """Something went wrong that the person using the program can do something about."""

    exit_code = 2
    http_status = 400
    advice = "Check what was entered and try again."

    def __init__(self, message: str = "", *, advice: str = "", faults: tuple[Fault, ...] = ()) -> None:
        """Keep the sentence shown to the person, the advice and every fault found.

        Args:
            message: one sentence; the class docstring when empty.
            advice: what to do; the class advice when empty.
            faults: all faults found at once, each with its place.
        """
        super().__init__(message or (type(self).__doc__ or "").splitlines()[0])
        if advice:
            self.advice = advice
        self.faults = faults


class InputError(SpoError):
    """The input cannot be read or is not what the program expects."""

    exit_code = 2
    http_status = 422


class BlockedError(SpoError):
    """Something blocks this step until it is mended."""

    exit_code = 1
    http_status = 409


class ToolMissingError(SpoError):
    """A program that this step needs is not installed."""

    exit_code = 3
    http_status = 503
    advice = "Install the program named above, or run the step without it."


class ToolFailedError(SpoError):
    """A program that this step needs did not finish its work."""

    exit_code = 3
    http_status = 502
    advice = "Run the step again; if it fails again, use the Word files and report the message."


class ProgramFaultError(SpoError):
    """The program met something that it did not expect."""

    exit_code = 2
    http_status = 500
    advice = (
        "Report the lines above; they hold nothing of the case. What stood in your folders is still there."
    )

    def __init__(self, *, cause: BaseException) -> None:
        """Keep where it happened: the kind of fault, the module and the line, and no value of the case."""
        super().__init__(faults=(Fault(_say_place(cause), f"{type(cause).__name__}.", self.advice),))


def _say_place(cause: BaseException) -> str:
    """Return the innermost line of this program that led to a fault, such as `spo_builder.law.periods:33`."""
    place = __name__
    trace = cause.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith(f"{__package__}."):
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
