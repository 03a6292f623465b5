# The commands of the house; README says what each is for.

.DEFAULT_GOAL := help
.PHONY: help run test check rust rust-quick pages-check browser lighthouse bench schema screenshots clean
SHELL := /bin/bash -eu -o pipefail

# The day that `make run` shows the plans as of; `make run DAY=` shows today.
DAY ?= 2023-09-18

PAGES := frontend/dist/index.html
PAGES_FROM := $(shell find frontend/src frontend/explorer frontend/scripts frontend/public -type f -not -path '*/__generated__/*' 2>/dev/null) \
	frontend/index.html frontend/package-lock.json frontend/vite.config.ts schema.graphql README.md \
	$(wildcard backend/tests/questions/* backend/releases/*)

help: ## Lists the commands.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(PAGES) ## Builds everything and serves the five plans and an example region on http://localhost:8080.
	cargo build --locked
	exec target/debug/sammenheng serve --seed backend/plans --example-region --pages frontend/dist --documents frontend/dist/documents.json $(if $(DAY),--day $(DAY))

test: rust pages-check browser ## Everything: both databases, the pages, a real browser.
	@echo "all of it holds"

check: rust-quick pages-check ## The quick part of it, for while you work.

rust-quick:
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo test --locked --workspace --quiet

rust: rust-quick
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps --quiet
	backend/tests/with-postgres cargo test --locked --test it --quiet

pages-check: $(PAGES)
	cd frontend && npm run --silent check && npm run --silent test && npm run --silent budget

browser: $(PAGES) e2e/node_modules/.package-lock.json
	cargo build --locked
	cd e2e && npm run --silent check
	e2e/with-server npm run --silent audit
	e2e/with-server npm run --silent test

lighthouse: $(PAGES) e2e/lighthouse/node_modules/.package-lock.json ## Measures the pages with Lighthouse, and keeps its reports in lighthouse/.
	cargo build --locked
	e2e/with-server node lighthouse/run.mjs

bench: e2e/bench/node_modules/.package-lock.json ## Measures speed against PostGraphile; docs/benchmark.md tells more.
	cargo build --release --locked --package sammenheng --package floor
	backend/tests/with-postgres e2e/bench/node_modules/.bin/node e2e/bench/run.ts

schema: ## Writes schema.graphql and the JSON Schema of plan documents anew.
	cargo build --locked
	target/debug/sammenheng schema > schema.graphql
	target/debug/sammenheng document-schema > backend/plan-document.schema.json

screenshots: $(PAGES) e2e/node_modules/.package-lock.json ## Makes contact sheets of every page in screenshots/.
	cargo build --locked
	e2e/with-server npm run --silent screenshots

clean: ## Removes what was built; the data stay.
	rm -rf target frontend/dist frontend/node_modules e2e/node_modules e2e/bench/node_modules e2e/lighthouse/node_modules screenshots lighthouse

$(PAGES): $(PAGES_FROM) frontend/node_modules/.package-lock.json
	cd frontend && npm run --silent build
	touch $@

%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
	touch $@
