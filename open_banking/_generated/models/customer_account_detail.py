"""CustomerAccountDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountDetail(Model):
    """Further figures of a customer account. Which of them are present depends on the account type
    and on what the institution makes available."""

    date_as_of: int | None = None
    """For every account type: the latest date to which the other account details apply, in epoch
    seconds."""
    available_balance_amount: float | None = None
    open_date: int | None = None
    """Day a checking, savings, CD or money market account was opened, in epoch seconds. Part of the
    account's detail record."""
    period_start_date: int | None = None
    """First day of the period of a checking, savings, CD or money market account, in epoch seconds.
    Part of the account's detail record."""
    period_end_date: int | None = None
    """Last day of the account's period, in epoch seconds. Part of the account's detail record."""
    period_interest_rate: float | None = None
    period_deposit_amount: float | None = None
    period_interest_amount: float | None = None
    interest_ytd_amount: float | None = None
    interest_prior_ytd_amount: float | None = None
    maturity_date: int | None = None
    """Day a checking, savings, CD or money market account matures, in epoch seconds. Part of the
    account's detail record."""
    interest_rate: str | None = None
    credit_available_amount: float | None = None
    credit_max_amount: float | None = None
    cash_advance_available_amount: float | None = None
    cash_advance_max_amount: float | None = None
    cash_advance_balance: float | None = None
    cash_advance_interest_rate: float | None = None
    current_balance: float | None = None
    payment_min_amount: float | None = None
    payment_due_date: int | None = None
    """Day the next payment on a credit card or line of credit falls due, in epoch seconds. Part of
    the account's detail record."""
    previous_balance: float | None = None
    statement_start_date: int | None = None
    """First day of a statement period in epoch seconds, given for credit cards and lines of credit."""
    statement_end_date: int | None = None
    """Last day of a statement period in epoch seconds, given for credit cards and lines of credit."""
    statement_purchase_amount: float | None = None
    statement_finance_amount: float | None = None
    statement_credit_amount: float | None = None
    reward_earned_balance: int | None = None
    past_due_amount: float | None = None
    last_payment_amount: float | None = None
    last_payment_date: int | None = None
    """For credit cards and lines of credit: when the most recent payment was made, in epoch
    seconds."""
    statement_close_balance: float | None = None
    term_of_ml: str | None = None
    ml_holder_name: str | None = None
    description: str | None = None
    late_fee_amount: float | None = None
    payoff_amount: float | None = None
    payoff_amount_date: int | None = None
    """Day of the last payment on a mortgage or loan, in epoch seconds. Part of the account's detail
    record."""
    original_maturity_date: int | None = None
    """Maturity day first agreed for a mortgage or loan, in epoch seconds. Part of the account's
    detail record."""
    principal_balance: float | None = None
    escrow_balance: float | None = None
    interest_period: str | None = None
    initial_ml_amount: float | None = None
    initial_ml_date: int | None = None
    """For mortgages and loans: when the loan was originally taken out, in epoch seconds."""
    next_payment_principal_amount: float | None = None
    next_payment_interest_amount: float | None = None
    next_payment: float | None = None
    next_payment_date: int | None = None
    """Day the next payment on a mortgage or loan falls due, in epoch seconds. Part of the account's
    detail record."""
    last_payment_due_date: int | None = None
    """For mortgages and loans: when the most recent payment was due, in epoch seconds."""
    last_payment_receive_date: int | None = None
    """For mortgages and loans: when the most recent payment came in, in epoch seconds."""
    last_payment_principal_amount: float | None = None
    last_payment_interest_amount: float | None = None
    last_payment_escrow_amount: float | None = None
    last_payment_last_fee_amount: float | None = None
    last_payment_late_charge: float | None = None
    ytd_principal_paid: float | None = None
    ytd_interest_paid: float | None = None
    ytd_insurance_paid: float | None = None
    ytd_tax_paid: float | None = None
    auto_pay_enrolled: bool | None = None
    margin_allowed: bool | None = None
    cash_account_allowed: bool | None = None
    collateral: str | None = None
    current_school: str | None = None
    first_payment_date: int | None = None
    """For mortgages and loans: when the first payment falls due, in epoch seconds."""
    first_mortgage: bool | None = None
    loan_payment_freq: str | None = None
    original_school: str | None = None
    recurring_payment_amount: float | None = None
    lender: str | None = None
    ending_balance_amount: float | None = None
    loan_term_type: str | None = None
    payments_made: int | None = None
    balloon_amount: float | None = None
    projected_interest: float | None = None
    interest_paid_ltd: float | None = None
    interest_rate_type: str | None = None
    loan_payment_type: str | None = None
    repayment_plan: str | None = None
    payments_remaining: int | None = None
    margin_balance: float | None = None
    short_balance: float | None = None
    available_cash_balance: float | None = None
    maturity_value_amount: float | None = None
    vested_balance: float | None = None
    emp_match_amount: float | None = None
    emp_pretax_contrib_amount: float | None = None
    emp_pretax_contrib_amount_ytd: float | None = None
    contrib_total_ytd: float | None = None
    cash_balance_amount: float | None = None
    pre_tax_amount: float | None = None
    after_tax_amount: float | None = None
    match_amount: float | None = None
    profit_sharing_amount: float | None = None
    rollover_amount: float | None = None
    other_vest_amount: float | None = None
    other_nonvest_amount: float | None = None
    current_loan_balance: float | None = None
    loan_rate: float | None = None
    buy_power: float | None = None
    rollover_ltd: float | None = None
    loan_award_id: str | None = None
    original_interest_rate: float | None = None
    guarantor: str | None = None
    owner: str | None = None
    interest_subsidy_type: str | None = None
    interest_balance: float | None = None
    remaining_term_of_ml: float | None = None
    initial_interest_rate: float | None = None
    fees_balance: float | None = None
    loan_ytd_interest_paid: float | None = None
    loan_ytd_fees_paid: float | None = None
    loan_ytd_principal_paid: float | None = None
    loan_status: str | None = None
    loan_status_start_date: int | None = None
    """For student loans: when the current loan status began, in epoch seconds."""
    loan_status_end_date: int | None = None
    """For student loans: when the current loan status ends, in epoch seconds."""
    weighted_interest_rate: float | None = None
    repayment_plan_start_date: int | None = None
    """Day a student loan's present repayment plan began, in epoch seconds. Part of the account's
    detail record."""
    repayment_plan_end_date: int | None = None
    """Day a student loan's present repayment plan ends, in epoch seconds. Part of the account's
    detail record."""
    expected_payoff_date: int | None = None
    """For student loans: when the loan should be paid off, in epoch seconds."""
    out_of_school_date: int | None = None
    """Day a student loan's borrower finished school or fell below half-time enrollment, in epoch
    seconds. Part of the account's detail record."""
    convert_to_repayment: int | None = None
    """For student loans: when repayment of the loan starts, in epoch seconds."""
    days_delinquent: int | None = None
    total_principal_paid: float | None = None
    total_interest_paid: float | None = None
    total_amount_paid: float | None = None

    _fields: ClassVar[Mapping[str, str]] = {
        "date_as_of": "dateAsOf",
        "available_balance_amount": "availableBalanceAmount",
        "open_date": "openDate",
        "period_start_date": "periodStartDate",
        "period_end_date": "periodEndDate",
        "period_interest_rate": "periodInterestRate",
        "period_deposit_amount": "periodDepositAmount",
        "period_interest_amount": "periodInterestAmount",
        "interest_ytd_amount": "interestYtdAmount",
        "interest_prior_ytd_amount": "interestPriorYtdAmount",
        "maturity_date": "maturityDate",
        "interest_rate": "interestRate",
        "credit_available_amount": "creditAvailableAmount",
        "credit_max_amount": "creditMaxAmount",
        "cash_advance_available_amount": "cashAdvanceAvailableAmount",
        "cash_advance_max_amount": "cashAdvanceMaxAmount",
        "cash_advance_balance": "cashAdvanceBalance",
        "cash_advance_interest_rate": "cashAdvanceInterestRate",
        "current_balance": "currentBalance",
        "payment_min_amount": "paymentMinAmount",
        "payment_due_date": "paymentDueDate",
        "previous_balance": "previousBalance",
        "statement_start_date": "statementStartDate",
        "statement_end_date": "statementEndDate",
        "statement_purchase_amount": "statementPurchaseAmount",
        "statement_finance_amount": "statementFinanceAmount",
        "statement_credit_amount": "statementCreditAmount",
        "reward_earned_balance": "rewardEarnedBalance",
        "past_due_amount": "pastDueAmount",
        "last_payment_amount": "lastPaymentAmount",
        "last_payment_date": "lastPaymentDate",
        "statement_close_balance": "statementCloseBalance",
        "term_of_ml": "termOfMl",
        "ml_holder_name": "mlHolderName",
        "description": "description",
        "late_fee_amount": "lateFeeAmount",
        "payoff_amount": "payoffAmount",
        "payoff_amount_date": "payoffAmountDate",
        "original_maturity_date": "originalMaturityDate",
        "principal_balance": "principalBalance",
        "escrow_balance": "escrowBalance",
        "interest_period": "interestPeriod",
        "initial_ml_amount": "initialMlAmount",
        "initial_ml_date": "initialMlDate",
        "next_payment_principal_amount": "nextPaymentPrincipalAmount",
        "next_payment_interest_amount": "nextPaymentInterestAmount",
        "next_payment": "nextPayment",
        "next_payment_date": "nextPaymentDate",
        "last_payment_due_date": "lastPaymentDueDate",
        "last_payment_receive_date": "lastPaymentReceiveDate",
        "last_payment_principal_amount": "lastPaymentPrincipalAmount",
        "last_payment_interest_amount": "lastPaymentInterestAmount",
        "last_payment_escrow_amount": "lastPaymentEscrowAmount",
        "last_payment_last_fee_amount": "lastPaymentLastFeeAmount",
        "last_payment_late_charge": "lastPaymentLateCharge",
        "ytd_principal_paid": "ytdPrincipalPaid",
        "ytd_interest_paid": "ytdInterestPaid",
        "ytd_insurance_paid": "ytdInsurancePaid",
        "ytd_tax_paid": "ytdTaxPaid",
        "auto_pay_enrolled": "autoPayEnrolled",
        "margin_allowed": "marginAllowed",
        "cash_account_allowed": "cashAccountAllowed",
        "collateral": "collateral",
        "current_school": "currentSchool",
        "first_payment_date": "firstPaymentDate",
        "first_mortgage": "firstMortgage",
        "loan_payment_freq": "loanPaymentFreq",
        "original_school": "originalSchool",
        "recurring_payment_amount": "recurringPaymentAmount",
        "lender": "lender",
        "ending_balance_amount": "endingBalanceAmount",
        "loan_term_type": "loanTermType",
        "payments_made": "paymentsMade",
        "balloon_amount": "balloonAmount",
        "projected_interest": "projectedInterest",
        "interest_paid_ltd": "interestPaidLtd",
        "interest_rate_type": "interestRateType",
        "loan_payment_type": "loanPaymentType",
        "repayment_plan": "repaymentPlan",
        "payments_remaining": "paymentsRemaining",
        "margin_balance": "marginBalance",
        "short_balance": "shortBalance",
        "available_cash_balance": "availableCashBalance",
        "maturity_value_amount": "maturityValueAmount",
        "vested_balance": "vestedBalance",
        "emp_match_amount": "empMatchAmount",
        "emp_pretax_contrib_amount": "empPretaxContribAmount",
        "emp_pretax_contrib_amount_ytd": "empPretaxContribAmountYtd",
        "contrib_total_ytd": "contribTotalYtd",
        "cash_balance_amount": "cashBalanceAmount",
        "pre_tax_amount": "preTaxAmount",
        "after_tax_amount": "afterTaxAmount",
        "match_amount": "matchAmount",
        "profit_sharing_amount": "profitSharingAmount",
        "rollover_amount": "rolloverAmount",
        "other_vest_amount": "otherVestAmount",
        "other_nonvest_amount": "otherNonvestAmount",
        "current_loan_balance": "currentLoanBalance",
        "loan_rate": "loanRate",
        "buy_power": "buyPower",
        "rollover_ltd": "rolloverLtd",
        "loan_award_id": "loanAwardId",
        "original_interest_rate": "originalInterestRate",
        "guarantor": "guarantor",
        "owner": "owner",
        "interest_subsidy_type": "interestSubsidyType",
        "interest_balance": "interestBalance",
        "remaining_term_of_ml": "remainingTermOfMl",
        "initial_interest_rate": "initialInterestRate",
        "fees_balance": "feesBalance",
        "loan_ytd_interest_paid": "loanYtdInterestPaid",
        "loan_ytd_fees_paid": "loanYtdFeesPaid",
        "loan_ytd_principal_paid": "loanYtdPrincipalPaid",
        "loan_status": "loanStatus",
        "loan_status_start_date": "loanStatusStartDate",
        "loan_status_end_date": "loanStatusEndDate",
        "weighted_interest_rate": "weightedInterestRate",
        "repayment_plan_start_date": "repaymentPlanStartDate",
        "repayment_plan_end_date": "repaymentPlanEndDate",
        "expected_payoff_date": "expectedPayoffDate",
        "out_of_school_date": "outOfSchoolDate",
        "convert_to_repayment": "convertToRepayment",
        "days_delinquent": "daysDelinquent",
        "total_principal_paid": "totalPrincipalPaid",
        "total_interest_paid": "totalInterestPaid",
        "total_amount_paid": "totalAmountPaid",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ml_holder_name",
        }
    )

    @classmethod
    def from_dict(cls, source: JsonObject) -> CustomerAccountDetail:
        """Read a JSON object. Never raises over what is in it; keeps ``source`` to know what came."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.date_as_of = get("dateAsOf")
        self.available_balance_amount = get("availableBalanceAmount")
        self.open_date = get("openDate")
        self.period_start_date = get("periodStartDate")
        self.period_end_date = get("periodEndDate")
        self.period_interest_rate = get("periodInterestRate")
        self.period_deposit_amount = get("periodDepositAmount")
        self.period_interest_amount = get("periodInterestAmount")
        self.interest_ytd_amount = get("interestYtdAmount")
        self.interest_prior_ytd_amount = get("interestPriorYtdAmount")
        self.maturity_date = get("maturityDate")
        self.interest_rate = get("interestRate")
        self.credit_available_amount = get("creditAvailableAmount")
        self.credit_max_amount = get("creditMaxAmount")
        self.cash_advance_available_amount = get("cashAdvanceAvailableAmount")
        self.cash_advance_max_amount = get("cashAdvanceMaxAmount")
        self.cash_advance_balance = get("cashAdvanceBalance")
        self.cash_advance_interest_rate = get("cashAdvanceInterestRate")
        self.current_balance = get("currentBalance")
        self.payment_min_amount = get("paymentMinAmount")
        self.payment_due_date = get("paymentDueDate")
        self.previous_balance = get("previousBalance")
        self.statement_start_date = get("statementStartDate")
        self.statement_end_date = get("statementEndDate")
        self.statement_purchase_amount = get("statementPurchaseAmount")
        self.statement_finance_amount = get("statementFinanceAmount")
        self.statement_credit_amount = get("statementCreditAmount")
        self.reward_earned_balance = get("rewardEarnedBalance")
        self.past_due_amount = get("pastDueAmount")
        self.last_payment_amount = get("lastPaymentAmount")
        self.last_payment_date = get("lastPaymentDate")
        self.statement_close_balance = get("statementCloseBalance")
        self.term_of_ml = get("termOfMl")
        self.ml_holder_name = get("mlHolderName")
        self.description = get("description")
        self.late_fee_amount = get("lateFeeAmount")
        self.payoff_amount = get("payoffAmount")
        self.payoff_amount_date = get("payoffAmountDate")
        self.original_maturity_date = get("originalMaturityDate")
        self.principal_balance = get("principalBalance")
        self.escrow_balance = get("escrowBalance")
        self.interest_period = get("interestPeriod")
        self.initial_ml_amount = get("initialMlAmount")
        self.initial_ml_date = get("initialMlDate")
        self.next_payment_principal_amount = get("nextPaymentPrincipalAmount")
        self.next_payment_interest_amount = get("nextPaymentInterestAmount")
        self.next_payment = get("nextPayment")
        self.next_payment_date = get("nextPaymentDate")
        self.last_payment_due_date = get("lastPaymentDueDate")
        self.last_payment_receive_date = get("lastPaymentReceiveDate")
        self.last_payment_principal_amount = get("lastPaymentPrincipalAmount")
        self.last_payment_interest_amount = get("lastPaymentInterestAmount")
        self.last_payment_escrow_amount = get("lastPaymentEscrowAmount")
        self.last_payment_last_fee_amount = get("lastPaymentLastFeeAmount")
        self.last_payment_late_charge = get("lastPaymentLateCharge")
        self.ytd_principal_paid = get("ytdPrincipalPaid")
        self.ytd_interest_paid = get("ytdInterestPaid")
        self.ytd_insurance_paid = get("ytdInsurancePaid")
        self.ytd_tax_paid = get("ytdTaxPaid")
        self.auto_pay_enrolled = get("autoPayEnrolled")
        self.margin_allowed = get("marginAllowed")
        self.cash_account_allowed = get("cashAccountAllowed")
        self.collateral = get("collateral")
        self.current_school = get("currentSchool")
        self.first_payment_date = get("firstPaymentDate")
        self.first_mortgage = get("firstMortgage")
        self.loan_payment_freq = get("loanPaymentFreq")
        self.original_school = get("originalSchool")
        self.recurring_payment_amount = get("recurringPaymentAmount")
        self.lender = get("lender")
        self.ending_balance_amount = get("endingBalanceAmount")
        self.loan_term_type = get("loanTermType")
        self.payments_made = get("paymentsMade")
        self.balloon_amount = get("balloonAmount")
        self.projected_interest = get("projectedInterest")
        self.interest_paid_ltd = get("interestPaidLtd")
        self.interest_rate_type = get("interestRateType")
        self.loan_payment_type = get("loanPaymentType")
        self.repayment_plan = get("repaymentPlan")
        self.payments_remaining = get("paymentsRemaining")
        self.margin_balance = get("marginBalance")
        self.short_balance = get("shortBalance")
        self.available_cash_balance = get("availableCashBalance")
        self.maturity_value_amount = get("maturityValueAmount")
        self.vested_balance = get("vestedBalance")
        self.emp_match_amount = get("empMatchAmount")
        self.emp_pretax_contrib_amount = get("empPretaxContribAmount")
        self.emp_pretax_contrib_amount_ytd = get("empPretaxContribAmountYtd")
        self.contrib_total_ytd = get("contribTotalYtd")
        self.cash_balance_amount = get("cashBalanceAmount")
        self.pre_tax_amount = get("preTaxAmount")
        self.after_tax_amount = get("afterTaxAmount")
        self.match_amount = get("matchAmount")
        self.profit_sharing_amount = get("profitSharingAmount")
        self.rollover_amount = get("rolloverAmount")
        self.other_vest_amount = get("otherVestAmount")
        self.other_nonvest_amount = get("otherNonvestAmount")
        self.current_loan_balance = get("currentLoanBalance")
        self.loan_rate = get("loanRate")
        self.buy_power = get("buyPower")
        self.rollover_ltd = get("rolloverLtd")
        self.loan_award_id = get("loanAwardId")
        self.original_interest_rate = get("originalInterestRate")
        self.guarantor = get("guarantor")
        self.owner = get("owner")
        self.interest_subsidy_type = get("interestSubsidyType")
        self.interest_balance = get("interestBalance")
        self.remaining_term_of_ml = get("remainingTermOfMl")
        self.initial_interest_rate = get("initialInterestRate")
        self.fees_balance = get("feesBalance")
        self.loan_ytd_interest_paid = get("loanYtdInterestPaid")
        self.loan_ytd_fees_paid = get("loanYtdFeesPaid")
        self.loan_ytd_principal_paid = get("loanYtdPrincipalPaid")
        self.loan_status = get("loanStatus")
        self.loan_status_start_date = get("loanStatusStartDate")
        self.loan_status_end_date = get("loanStatusEndDate")
        self.weighted_interest_rate = get("weightedInterestRate")
        self.repayment_plan_start_date = get("repaymentPlanStartDate")
        self.repayment_plan_end_date = get("repaymentPlanEndDate")
        self.expected_payoff_date = get("expectedPayoffDate")
        self.out_of_school_date = get("outOfSchoolDate")
        self.convert_to_repayment = get("convertToRepayment")
        self.days_delinquent = get("daysDelinquent")
        self.total_principal_paid = get("totalPrincipalPaid")
        self.total_interest_paid = get("totalInterestPaid")
        self.total_amount_paid = get("totalAmountPaid")
        return self
