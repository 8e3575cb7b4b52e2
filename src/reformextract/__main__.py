"""``python -m reformextract`` is the command line."""

from reformextract.cli import main

if __name__ == "__main__":
    main()
