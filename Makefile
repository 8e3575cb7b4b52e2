# Two commands: `make demo` and `make test`. Each makes .venv from nothing and is quick the second time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint types lexicons baseline schema cli-reference docs benchmark planted clean

# The stamp is newer than pyproject.toml once everything in it is installed.
$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e . --group test
	touch $@

demo: $(VENV)/.installed
	@mkdir -p build
	$(BIN)/reformextract extract corpus/articles --table
	@$(BIN)/reformextract extract corpus/articles -o build/claims.duckdb --quiet
	@$(BIN)/reformextract report build/claims.duckdb -o build/report.html
	@echo
	@echo "The same claims to look at:"
	@echo "  report     open build/report.html in a browser: every article with its claims, offline"
	@echo "  dashboard  $(BIN)/reformextract dashboard build/claims.duckdb"
	@echo "  audit      $(BIN)/reformextract audit build/claims.duckdb"

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed
	$(BIN)/mypy

test: lint types
	$(BIN)/lint-imports
	$(BIN)/pytest $(PYTEST_ARGS)

lexicons: $(VENV)/.installed
	$(BIN)/reformextract lexicon check $(if $(FIX),--fix) --in corpus/articles $(foreach folder,$(wildcard ../shared/gold ../shared/raw/reports),--in $(folder))

schema: $(VENV)/.installed
	$(BIN)/reformextract schema > docs/claim.schema.json
	$(BIN)/reformextract schema --codebook > docs/codebook.md

cli-reference: $(VENV)/.installed
	$(BIN)/python docs/cli_reference.py

docs: $(VENV)/.installed
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict
	@echo "open build/site/index.html, or serve it: $(BIN)/python -m http.server --directory build/site"

baseline: $(VENV)/.installed
	$(BIN)/python corpus/baseline.py

planted: $(VENV)/.installed
	$(BIN)/python tests/planted_measure.py

benchmark: $(VENV)/.installed
	$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) build dist
