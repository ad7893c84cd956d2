"""What proves that a webhook is genuine, and that its listener is: signatures, and the verification of a listener."""

from __future__ import annotations

import hmac
import traceback
from contextlib import nullcontext
from types import MappingProxyType
from typing import Any

import pytest

from open_banking import ConfigurationError, OpenBankingError, webhooks
from open_banking.webhooks import verification_response, verify

# Test case 2 of RFC 4231, which states the digest.
SECRET = "Jefe"  # noqa: S105  # the RFC's
BODY = b"what do ya want for nothing?"
SIGNATURE = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


class TestVerify:
    @pytest.mark.parametrize(
        "signature", [SIGNATURE, SIGNATURE.upper(), f"  {SIGNATURE}\t", f"{SIGNATURE[:32]}{SIGNATURE[32:].upper()}\r\n"]
    )
    def test_the_right_signature_passes(self, signature: str) -> None:
        verify(BODY, signature, SECRET)

    def test_a_bytearray_is_as_good_as_bytes(self) -> None:
        body: Any = bytearray(BODY)
        verify(body, SIGNATURE, SECRET)
        body[0] += 1
        with pytest.raises(webhooks.WebhookSignatureError):
            verify(body, SIGNATURE, SECRET)

    def test_any_text_can_be_a_secret(self) -> None:
        secret = "Schlüssel \U0001f511"  # noqa: S105  # opens nothing
        signature = hmac.new(secret.encode(), BODY, "sha256").hexdigest()
        verify(BODY, signature, secret)
        with pytest.raises(webhooks.WebhookSignatureError, match="does not match"):
            verify(BODY, signature, "half a pair \ud800")

    @pytest.mark.parametrize(
        ("signature", "said"),
        [
            (None, "missing"),
            ("", "missing"),
            ("   ", "not an HMAC"),
            (SIGNATURE[:-1], "not an HMAC"),
            (SIGNATURE + "0", "not an HMAC"),
            (f"{SIGNATURE},{SIGNATURE}", "not an HMAC"),
            (f"sha256={SIGNATURE}", "not an HMAC"),
            (f"{SIGNATURE[:32]} {SIGNATURE[32:]}", "not an HMAC"),
            ("g" + SIGNATURE[1:], "not an HMAC"),
            ("é" + SIGNATURE[1:], "not an HMAC"),
            ("\uff15" + SIGNATURE[1:], "not an HMAC"),  # a 5 of full width, which is a digit to int()
            ("\U0001f511", "not an HMAC"),
            ("\ud800", "not an HMAC"),
            (SIGNATURE.encode(), "not an HMAC"),
            ("0" + SIGNATURE[1:], "does not match"),
            (SIGNATURE[:-1] + "4", "does not match"),
        ],
    )
    def test_any_other_is_refused(self, signature: Any, said: str) -> None:
        with pytest.raises(webhooks.WebhookSignatureError, match=said):
            verify(BODY, signature, SECRET)

    def test_another_body_is_refused(self) -> None:
        with pytest.raises(webhooks.WebhookSignatureError, match="does not match"):
            verify(BODY + b" ", SIGNATURE, SECRET)

    def test_another_secret_is_refused(self) -> None:
        with pytest.raises(webhooks.WebhookSignatureError, match="does not match"):
            verify(BODY, SIGNATURE, SECRET + "!")

    @pytest.mark.parametrize("body", [BODY.decode(), {"eventType": "ping"}, None, 28])
    def test_what_is_no_bytes_is_a_mistake_of_the_caller(self, body: Any) -> None:
        with pytest.raises(webhooks.RawBodyRequiredError, match="raw bytes") as caught:
            verify(body, SIGNATURE, SECRET)
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, OpenBankingError)

    @pytest.mark.parametrize("secret", ["", "  \n", None, b"Jefe"])
    def test_no_secret_checks_nothing(self, secret: Any) -> None:
        signature = hmac.new(secret.encode() if isinstance(secret, str) else b"", BODY, "sha256").hexdigest()
        with pytest.raises(ConfigurationError, match="partner_secret"):
            verify(BODY, signature, secret)

    @pytest.mark.parametrize("signature", [None, "canary", "0" * 64])
    def test_an_error_shows_neither_the_secret_nor_the_right_signature(self, signature: str | None) -> None:
        secret = "canary-5f1d"  # noqa: S105  # opens nothing
        right = hmac.new(secret.encode(), BODY, "sha256").hexdigest()
        with pytest.raises(webhooks.WebhookSignatureError) as caught:
            verify(BODY, signature, secret)
        shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        assert "canary" not in shown
        assert right not in shown

    @pytest.mark.parametrize(("signature", "passes"), [(SIGNATURE, True), ("0" * 64, False)])
    def test_signatures_are_compared_in_constant_time(
        self,
        signature: str,
        passes: bool,  # noqa: FBT001  # a column of the table
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        compared: list[tuple[bytes, bytes]] = []
        compare = hmac.compare_digest

        def noted(one: bytes, other: bytes) -> bool:
            compared.append((one, other))
            return compare(one, other)

        monkeypatch.setattr(hmac, "compare_digest", noted)
        with nullcontext() if passes else pytest.raises(webhooks.WebhookSignatureError):
            verify(BODY, signature, SECRET)
        assert compared == [(bytes.fromhex(SIGNATURE), bytes.fromhex(signature))]

    def test_verdict_is_that_of_the_comparison(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(hmac, "compare_digest", lambda _one, _other: False)
        with pytest.raises(webhooks.WebhookSignatureError):
            verify(BODY, SIGNATURE, SECRET)


class TestVerificationResponse:
    @pytest.mark.parametrize(
        "query",
        [
            "txpush_verification_code=a%2Fb%20c",
            "?txpush_verification_code=a%2Fb+c",
            "x=1&txpush_verification_code=a/b%20c&y=",
            b"txpush_verification_code=a%2Fb%20c",
            b"\xff=1&txpush_verification_code=a%2Fb%20c",
            {"txpush_verification_code": "a/b c"},
            {"txpush_verification_code": ["a/b c"], "x": []},
            {"txpush_verification_code": ("a/b c", "second")},
            MappingProxyType({"txpush_verification_code": "a/b c"}),
        ],
    )
    def test_the_code_is_the_response(self, query: Any) -> None:
        assert verification_response(query) == "a/b c"

    @pytest.mark.parametrize(
        "query",
        [
            "",
            "?",
            b"",
            None,
            {},
            "txpush_verification_code",
            "txpush_verification_code=",
            "code=1",
            "TXPUSH_VERIFICATION_CODE=1",
            {"txpush_verification_code": ""},
            {"txpush_verification_code": []},
            {"txpush_verification_code": None},
            {"txpush_verification_code": 1},
            {"txpush_verification_code": [None]},
            {"txpush_verification_code": [["1"]]},
        ],
    )
    def test_without_a_code_it_is_refused(self, query: Any) -> None:
        with pytest.raises(webhooks.WebhookParseError, match="the query has no txpush_verification_code"):
            verification_response(query)

    @pytest.mark.parametrize("query", [7, ["txpush_verification_code=1"]])
    def test_what_is_no_query_is_refused(self, query: Any) -> None:
        with pytest.raises(webhooks.WebhookParseError, match=f"the query is of the type {type(query).__name__}; pass"):
            verification_response(query)
