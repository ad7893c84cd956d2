"""The errors of this package."""


class GeneratorError(Exception):
    """Nothing was generated.

    Its text is one line that names the place, for the person who reads it on the command line.
    """

    def __init__(self, place: str, problem: str) -> None:
        """Say what is wrong, and where."""
        super().__init__(f"{place}: {' '.join(problem.split())}")


class DocumentError(GeneratorError):
    """The document cannot be generated from."""


class OutputError(GeneratorError):
    """The code cannot be formatted, or not be written where it should go."""
