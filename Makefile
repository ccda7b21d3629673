# make check    installs what is missing, builds release, checks the sample campaigns
# make test     installs what is missing, runs all tests
# make bench    measures each stage of a check and the whole, the styling of a large page, typing in an editor and
#               large campaigns, in about five minutes; `.build/release/fineprint-bench --help` tells the rest
# make bench-growth  holds the cost of a document in large corpora against that in small ones
# make callgrind     instructions a byte of the scan and of other stages, which no noise moves
# make bench-peers   other programs on the same corpora; their Python libraries go to .build/peers
# make fuzz     runs each target of the fuzzer for SECONDS=60 from Fixtures; TARGETS="html css" takes some
# make sanitize-threads  checks Fixtures under the thread sanitizer, with more threads than there are processors
# make policy-docs  writes Policies/*/README.md from the rules
# make build    leaves the release binary at .build/release/fineprint
# make validate-sarif  holds SARIF against the schema of OASIS; needs python3 with `pip install jsonschema`
# make install  PREFIX=/usr/local: the binary, the policy packs, shell completions and the manual

SWIFT ?= swift
PREFIX ?= /usr/local
PACKAGES := libxml2-dev libyaml-dev libjson-c-dev pkg-config
# The rendered tests need a browser and fonts for Han, those of --suppressions-from need git.
TEST_PACKAGES := $(PACKAGES) chromium fonts-noto-cjk git
RELEASE := --configuration release --product fineprint --static-swift-stdlib --explicit-target-dependency-import-check error
BENCH := .build/release/fineprint-bench
export SWIFT_BACKTRACE = enable=no

.PHONY: check test bench fuzz sanitize-threads bench-growth bench-peers bench-build callgrind build lint policy-docs validate-sarif install packages test-packages clean

check: build
	@for campaign in Fixtures/campaigns/*/; do \
	  .build/release/fineprint check --fail-on never --as-of 2026-11-23 "$$campaign" || exit 1; \
	done

test: test-packages
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build
	.build/debug/fineprint policy test
	.build/debug/fineprint policy lint
	.build/debug/compare-claims Fixtures/claims
	.build/debug/compare-rendering Fixtures/pages --targets

bench: bench-build
	$(BENCH) stages --passes 3
	$(BENCH) stress
	$(BENCH) lsp
	$(BENCH) campaign 1000 10000

bench-growth: bench-build
	$(BENCH) growth

callgrind: PACKAGES += valgrind
callgrind: bench-build
	$(BENCH) instructions all

bench-peers: PACKAGES += ripgrep libxml2-utils python3-venv
bench-peers: bench-build
	[ -d .build/peers ] || python3 -m venv .build/peers
	for library in hyperscan google-re2 pyahocorasick selectolax lxml; do \
	  .build/peers/bin/pip install --quiet --disable-pip-version-check $$library || echo "without $$library"; \
	done
	$(BENCH) peers sms html --python .build/peers/bin/python

bench-build: packages
	$(SWIFT) build --configuration release --product fineprint-bench --static-swift-stdlib
	$(SWIFT) build $(RELEASE)

# What a run finds new is kept in .build/fuzz/corpus, an input that breaks a reader in .build/fuzz/crashes.
SECONDS ?= 60
TARGETS ?= html css encodings csv markdown policy-yaml manifest claims lsp suppressions cache
FUZZ_OPTIONS ?= -max_len=65536
FUZZ := .build/fuzz
FUZZ_ROW = "%-14s %8s %12s %8s %9s %8s\n"

fuzz: packages
	FINEPRINT_FUZZ=1 $(SWIFT) build --configuration release --scratch-path $(FUZZ) --product fineprint-fuzz \
	  --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address
	@mkdir -p $(FUZZ)/crashes; failed=0; \
	printf $(FUZZ_ROW) target seconds executions exec/s features crashes > $(FUZZ)/report.txt; \
	for target in $(TARGETS); do \
	  mkdir -p $(FUZZ)/corpus/$$target; echo "fuzzing $$target"; crashes=0; \
	  seeds=$$(while read -r name folder end; do \
	    [ "$$name" != $$target ] || find "Fixtures/$$folder" -name "*$$end"; \
	  done < Fixtures/malformed/seeds.txt | sort | paste -s -d, -); \
	  FINEPRINT_FUZZ_TARGET=$$target ASAN_OPTIONS=detect_leaks=0 $(FUZZ)/release/fineprint-fuzz \
	    -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 $(FUZZ_OPTIONS) \
	    $${seeds:+-seed_inputs=$$seeds} -dict=Fixtures/malformed/$$target.dict -artifact_prefix=$(FUZZ)/crashes/$$target- \
	    $(FUZZ)/corpus/$$target Fixtures/malformed/$$target > $(FUZZ)/$$target.log 2>&1 || crashes=1; \
	  [ $$crashes = 0 ] || { failed=1; tail -n 40 $(FUZZ)/$$target.log; }; \
	  awk -v target=$$target -v seconds=$(SECONDS) -v crashes=$$crashes '/ ft: / { for (i = 1; i < NF; i++) \
	    if ($$i == "ft:") features = $$(i + 1) } /^Done/ { seconds = $$5 } /number_of_executed/ { runs = $$2 } \
	    /average_exec/ { rate = $$2 } END { printf $(FUZZ_ROW), target, seconds, runs, rate, features, crashes }' \
	    $(FUZZ)/$$target.log >> $(FUZZ)/report.txt; \
	done; cat $(FUZZ)/report.txt; exit $$failed

# Ends with 66 where a race is seen; .ci/threads.supp lists what the sanitizer cannot see. The cache is written and read in a folder of its own.
THREADS := .build/threads
sanitize-threads: packages
	$(SWIFT) build --sanitize thread --scratch-path $(THREADS) --product fineprint
	for turn in cold cached; do for folder in campaigns clean pages cases; do \
	  XDG_CACHE_HOME=$(THREADS)/cache TSAN_OPTIONS="exitcode=66 suppressions=.ci/threads.supp" $(THREADS)/debug/fineprint check --jobs 5 \
	    --fail-on never --as-of 2026-11-23 --policies Policies --format json Fixtures/$$folder > /dev/null \
	    || { status=$$?; [ $$status = 2 ] || exit $$status; }; \
	done; done

build: packages
	$(SWIFT) build $(RELEASE)

# The README of each pack, from its rules; a test fails where one is stale.
policy-docs: build
	@for pack in Policies/*/; do \
	  .build/release/fineprint rules --policy $$(basename $$pack) --policies Policies --format markdown \
	    --output $${pack}README.md || exit 1; \
	done

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# Snapshots, and what a debug build says of the sample campaigns.
SARIF_SCHEMA ?= .build/sarif-schema-2.1.0.json

validate-sarif: $(SARIF_SCHEMA)
	for profile in standard github; do \
	  .build/debug/fineprint check --fail-on never --as-of 2026-11-23 Fixtures/campaigns \
	    --format sarif --sarif-profile $$profile --output .build/campaigns-$$profile.sarif || exit 1; \
	done
	for file in Fixtures/snapshots/formats/*.sarif .build/campaigns-*.sarif; do \
	  python3 -W ignore -m jsonschema --instance "$$file" $(SARIF_SCHEMA) || exit 1; \
	done

$(SARIF_SCHEMA):
	curl --fail --silent --show-error --location --output $@ \
	  https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json

install: SHARE = $(DESTDIR)$(PREFIX)/share
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/fineprint"
	install .build/release/fineprint "$(DESTDIR)$(PREFIX)/bin/fineprint"
	cp -R Policies "$(DESTDIR)$(PREFIX)/share/fineprint/"
	install -d "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
	  "$(SHARE)/fish/vendor_completions.d" "$(SHARE)/man/man1"
	.build/release/fineprint completions bash --lang en > "$(SHARE)/bash-completion/completions/fineprint"
	.build/release/fineprint completions zsh --lang en > "$(SHARE)/zsh/site-functions/_fineprint"
	.build/release/fineprint completions fish --lang en > "$(SHARE)/fish/vendor_completions.d/fineprint.fish"
	.build/release/fineprint man > "$(SHARE)/man/man1/fineprint.1"

# Installs what dpkg does not have; with sudo where we are not root.
test-packages: PACKAGES := $(TEST_PACKAGES)
packages test-packages:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
	  for attempt in 1 2 3 4 5; do $$root apt-get update -qq && break; sleep 5; done; \
	  $$root apt-get install -y -qq -o DPkg::Lock::Timeout=300 $$missing; \
	fi

clean:
	rm -rf .build
