"""``python -m reformextract`` is the command line."""

from reformextract.cli import main

main()
