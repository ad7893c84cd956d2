"""The one error of this package."""


class DocumentError(Exception):
    """The document cannot be generated from.

    Its text is one line that names the place, for the person who edits the document.
    """

    def __init__(self, place: str, problem: str) -> None:
        """Say what is wrong, and where."""
        super().__init__(f"{place}: {' '.join(problem.split())}")
