"""What the repr of a model masks. The names of the API's properties decide it here, and the overlay does not.

A property whose name speaks of a person, of an account's number or of a secret is masked, unless it stands among the
exceptions with a reason. So a new one of such a name fails here until somebody decides.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from open_banking import models
from open_banking._runtime.model import Model

# What is masked, by words in the name of the property: `accountLastFour` is read as "account last four".
MASKED = {
    "names of people": r"(?:nick|user)?names?|suffix|owners?|holders?|payee|payor|guarantor|cosigner|beneficiary",
    "what identifies a person": (
        r"ssn|tax|tin|ein|dob|birthday|birth|government|passport|license|award|legal|fingerprint|gender"
    ),
    "numbers of accounts and cards": r"number|numbers|no|last ?4|four|routing|iban|card|cvv",
    "where a person is": r"address(?:es)?|line|street|city|county|state|zip|postal|subdivision|latitude|longitude",
    "how to reach a person": r"emails?|phones?|mobile|fax|ip",
    "what opens something": (
        r"token|secret|key|pin|password|passcode|signature|proof|cookie|credentials?|otp|link|url|uri|webhook|headers"
    ),
}
# The same, where no word alone tells.
MASKED_IN = {
    "a date of birth": {"Birthday.year", "Birthday.month", "Birthday.dayOfMonth"},
    "sender and recipient of an email": {"EmailOptions.from", "EmailOptions.to"},
    "what a person wrote": {"disputeStatement"},
    "a card's last day": {"Card.expiry"},
    "a routing number, or the last digits of an account": {
        "bankIdentifier",
        "PaySwitchDetailsPaymentMethodsItem.endsWith",
    },
    "which device of a person's it is": {"uDeviceId"},
    "records of persons, encrypted": {"AccountOwnerVerificationMatchResults.encryptedValue"},
    "where a person is": {"GeoLocationItems.value"},
    "the file of a pay statement": {"PayStatement.statement"},
    "a value of any kind that somebody labeled": {"Descriptor.value", "ReportCustomField.value"},
}
# What has such a word in its name, and is shown. Of all models, or of one.
SHOWN = {
    "the name of a company, an institution, an application, a security or a field": {
        "abbrvName", "appName", "applicationName", "attributeName", "businessName", "employerName", "fiName",
        "institutionName", "partnerName", "requesterName", "securityName", "fundName", "App.name", "AFBusiness.name",
        "Business.name", "BusinessDetails.name", "BusinessDetailsRequest.name",
        "CashFlowPossibleLoanDepositsInstitutions.name", "CertifiedInstitution.name",
        "CertifiedInstitutionsWithRssdInstitutionsItem.name", "ChildInstitution.name",
        "DepositSwitchDetailsProvider.name", "Employer.name", "FieldError.fieldName", "Institution.displayName",
        "Institution.name", "InstitutionsWithRoutingNumber.displayName", "InstitutionsWithRoutingNumber.name",
        "NewBusiness.name",
        "PaySwitchDetailsProvider.name", "ReportInstitution.name",
    },
    "the name of a merchant, or of what merchants sell": {
        "EntitiesItem.name", "InputMerchantInformation.merchantCategoryName", "InputMerchantInformation.name",
        "LocationDetail.merchantName", "cardAcceptorId", "industryName",
    },
    "the name of an event, a metric or a part of a consent": {
        "AvailableEvent.name", "DataScopesItem.name", "DisclosureDetails.name", "Event.name",
        "SBCAAnalyticsResponseDataItemMetricsListsItemMetricsItem.name",
        "SBCABenchmarkResponseDataItemMetricsListsItemMetricsItem.name", "WebhookEvent.name",
    },
    "a party that is an institution": {"CustomerAccountDetail.owner", "CustomerAccountDetail.guarantor"},
    "what an account is called": {
        "accountName", "accountNickname", "accountTypeName", "AccountSimpleDetails.name",
        "AnalyticsReportsAccount.name", "CashFlowPossibleLoanDepositsAccount.name", "CashFlowReportAccount.name",
        "ConsentAccountDetails.name",
        "CustomerAccount.name",
        "CustomerAccountSimple.name", "ObbAccountDetails.name", "PrequalificationReportAccount.name",
        "TransactionsReportAccount.name", "VOAReportAccount.name", "VOAWithIncomeReportAccount.name",
        "VOETransactionsReportAccount.name", "VOIETXVerifyReportAccount.name", "VOIReportAccount.name",
    },
    "whom a transaction names, as its description does, without which nobody would recognize it": {
        "normalizedPayee", "normalizedPayeeName", "VOAIReportIncomeStream.name",
        "VOETransactionsReportIncomeStream.name", "VOIETXVerifyReportIncomeStream.name", "VOIReportIncomeStream.name",
    },
    "a kind of pay, deduction or employment": {
        "Deduction.name", "Earnings.name", "PayStat.name", "employmentStatusName", "workLevelName",
    },
    "a partner": {"payorId"},
    "chosen by the partner, who needs it to know the customer": {"username"},
    "how sure the kind of a name is": {"nameClassification", "nameClassificationconfidencescore"},
    "how well a part matches, and not the part": {
        "AddressScore.city", "AddressScore.line1", "AddressScore.line2", "AddressScore.line3",
        "AddressScore.ownerAddress", "AddressScore.postalCode", "AddressScore.state", "EmailScores.email",
        "NameScore.firstName", "NameScore.lastName", "NameScore.middleName", "NameScore.ownerName", "NameScore.suffix",
        "PhoneScores.phone",
    },
    "when or how well owners and statements are read, and of which kind the owners are": {
        "accountOwnerCategory", "accountOwnerHealth", "accountOwnerSuccessRate", "ownerAsOfDate",
        "InstitutionConnectionHealth.stateAggHealth", "InstitutionConnectionHealth.stateAggSuccessRate",
        "InstitutionProductionStatus.stateAgg", "stateAgg_status",
    },
    "an amount": {"afterTaxAmount", "preTaxAmount", "taxPayments", "ytdTaxPaid"},
    "too wide to find a person": {"ownerCountry", "taxIdCountry", "ipGeolocationCountryCode", "phoneCountryCode"},
    "a count": {
        "estimatedNumberOfLoanDeposits", "historicNumberOfWeeksAverageBalanceIncreasing",
        "historicNumberOfWeeksWithDataAvailable", "historicNumberOfWeeksZeroTransactions", "numberDaysNegativeBalance",
        "numberOfBillableAssets", "numberOfCredits", "numberOfCreditsLessTransfers", "numberOfDaysNegativeBalance",
        "numberOfDaysPositiveBalance", "numberOfDebits", "numberOfDebitsLessTransfers", "numberOfElements",
        "numberOfRecordsPerPage",
        "numberPayCadenceWithoutPay", "totNumberDaysSinceMostRecentInsufficientFundsFeeDebitTxAccount",
        "totNumberInsufficientFundsFeeDebitTxAccount", "totNumberInsufficientFundsFeeDebitTxOver2MonthsAccount",
        "totNumberInsufficientFundsFeeDebitTxOver6MonthsAccount",
    },
    "the number of a page, or of a document of the partner's": {
        "pageNumber", "referenceNumber", "BillingReport.lastFourReportId", "BillingResellerReport.number",
    },
    "where an institution, a merchant, an employer or the partner is": {
        "accountPaymentAddress", "groupPaymentAddress", "institutionAddress", "loanPaymentAddress",
        "Categorization.city", "Categorization.state", "Categorization.postalCode", "DESAddress.city",
        "DESAddress.latitude", "DESAddress.line1", "DESAddress.line2", "DESAddress.longitude", "DESAddress.phoneNumber",
        "DESAddress.postalCode", "DESAddress.state", "Employer.city", "Employer.state", "Employer.zip",
        "EnrichedTransaction.address", "InputMerchantInformation.city", "InputMerchantInformation.line1",
        "InputMerchantInformation.phoneNumber", "InputMerchantInformation.postalCode", "InputMerchantInformation.state",
        "InstitutionAddress.city", "InstitutionAddress.state", "InstitutionAddress.postalCode", "LocationDetail.city",
        "LocationDetail.postalCode", "LocationDetail.state", "LocationDetail.streetAddress",
        "PayrollEmployerAddress.city", "PayrollEmployerAddress.state", "PayrollEmployerAddress.zip", "supportPhone",
    },
    "what was found out about an address, and not the address": {
        "addressToName", "addressValidityLevel", "emailDomainCreationDate", "emailFirstSeenDays", "emailRisk",
        "emailToName", "emailType", "ipAddressDistance", "ipLastSeenDays", "ipPhoneDistance", "ipRisk", "ipRiskScore",
        "phoneCarrier", "phoneEmailFirstSeenDays", "phoneLastSeenDays", "phoneLineType", "phoneToAddress",
        "phoneToName",
    },
    "which key or webhook it was": {"keyId", "webhookEventId"},
    "an address on the web that anybody may open": {
        "appUrl", "institutionIconUrl", "logoUrl", "urlForgotPassword", "urlHomeApp", "urlLogonApp",
        "urlOnlineRegistration", "Business.url", "ConsumerEndUser.url", "NewBusiness.url",
    },
    "where the partner's own server listens": {
        "callbackUrl", "redirectURI", "redirectUri", "webhook", "Event.url", "Subscription.url",
        "SubscriptionDetail.url", "WebhookEvent.url",
    },
    "a type of content": {"webhookContentType"},
    "a model or a list of models, which mask what is in them": {
        "AccountOwnerVerificationMatchingRequest.name", "accountOwner", "addressScores", "emailConfig", "emailScores",
        "employerAddress", "holders", "nameScores", "phoneScores", "proof", "stateAttributes",
    },
}  # fmt: skip

FIELDS = [
    (name, wire, attribute)
    for name in models.__all__
    if isinstance(kind := getattr(models, name), type) and issubclass(kind, Model)
    for attribute, wire in kind._fields.items()
]
MODELS = sorted({name for name, _, _ in FIELDS})
DECIDED = {entry: reason for entries in (MASKED_IN, SHOWN) for reason, places in entries.items() for entry in places}


@cache
def words(wire: str) -> tuple[str, ...]:
    """The words of a name: ``accountNumberLast4`` is account, number, last and 4."""
    found = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", wire)
    return tuple(word.lower() for word in found)


@cache
def speaking(wire: str) -> bool:
    """Whether the name has a word that speaks of a person, of an account's number or of a secret."""
    text = " ".join(words(wire))
    return any(re.search(rf"\b(?:{pattern})\b", text) for pattern in MASKED.values())


def is_flag(name: str, attribute: str) -> bool:
    """Whether it is true or false, which tells nobody an address."""
    return str(getattr(models, name).__annotations__[attribute]).removesuffix(" | None") == "bool"


def to_be_masked(name: str, wire: str, attribute: str) -> bool:
    places = {wire, f"{name}.{wire}"}
    if any(places & entries for entries in MASKED_IN.values()):
        return True
    return speaking(wire) and not is_flag(name, attribute) and not places & set().union(*SHOWN.values())


def filled(name: str) -> tuple[Any, dict[str, str]]:
    """A model with a value of its own in every field, and the values by attribute."""
    kind: Any = getattr(models, name)
    values = {attribute: f"of-{attribute}-here" for attribute in kind._fields}
    return kind.from_dict({wire: values[attribute] for attribute, wire in kind._fields.items()}), values


def test_every_name_that_speaks_of_a_person_or_a_secret_is_masked_or_decided() -> None:
    """Put it into the overlay as ``x-sensitive``, or among the exceptions here with the reason."""
    wrong = [
        f"{name}.{wire} is {'shown' if to_be_masked(name, wire, attribute) else 'masked'}"
        for name, wire, attribute in FIELDS
        if (attribute in getattr(models, name)._sensitive) != to_be_masked(name, wire, attribute)
    ]

    assert wrong == []


@pytest.mark.parametrize("name", MODELS)
def test_a_repr_shows_what_is_not_masked_and_nothing_else(name: str) -> None:
    model, values = filled(name)
    shown = repr(model)

    for attribute, wire in type(model)._fields.items():
        hidden = to_be_masked(name, wire, attribute)
        assert (values[attribute] in shown) is not hidden, wire
        assert f"{attribute}={'***' if hidden else values[attribute]!r}" in shown, wire


@pytest.mark.parametrize("entry", sorted(DECIDED))
def test_every_exception_is_needed(entry: str) -> None:
    """It names what is there, and what the words alone decide otherwise."""
    found = [(name, wire, attribute) for name, wire, attribute in FIELDS if entry in {wire, f"{name}.{wire}"}]
    masked = any(entry in places for places in MASKED_IN.values())

    assert found
    assert all(speaking(wire) is not masked for _, wire, _ in found)


def test_the_table_is_about_something() -> None:
    masked = [wire for name, wire, attribute in FIELDS if to_be_masked(name, wire, attribute)]

    assert len(FIELDS) > 2000
    assert len(set(masked)) > 70
    assert len(DECIDED) == sum(map(len, (*MASKED_IN.values(), *SHOWN.values())))


@pytest.mark.parametrize("pattern", MASKED.values(), ids=MASKED)
def test_each_rule_finds_something(pattern: str) -> None:
    assert any(
        re.search(rf"\b(?:{pattern})\b", " ".join(words(wire)))
        for name, wire, attribute in FIELDS
        if attribute in getattr(models, name)._sensitive
    )
