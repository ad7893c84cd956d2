"""The errors of this package."""


class GeneratorError(Exception):
    """Nothing was generated.

    Its text is one line that names the place, for the person who reads it on the command line. Several places of one
    problem stand on further lines.
    """

    def __init__(self, place: str, problem: str, *places: str) -> None:
        """Say what is wrong, and where."""
        lines = (f"{place}: {problem}", *places)
        super().__init__("\n  ".join(" ".join(line.split()) for line in lines))


class DocumentError(GeneratorError):
    """The document cannot be generated from."""


class OutputError(GeneratorError):
    """The code cannot be formatted, or not be written where it should go."""
