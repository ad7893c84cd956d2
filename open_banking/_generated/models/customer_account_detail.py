"""CustomerAccountDetail."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from open_banking._runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerAccountDetail(Model):
    """Further details of a customer account. Which of them are present depends on the account type
    and on what the institution makes available."""

    date_as_of: int | None = None
    """For every account type: the latest date to which the other account details apply, in epoch
    seconds."""
    available_balance_amount: float | None = None
    """For checking, savings, CD, money market, mortgage and loan accounts: the balance that can be
    used, in the account's currency; usually the current balance adjusted for pending
    transactions."""
    open_date: int | None = None
    """For checking, savings, CD and money market accounts: the day on which the account was opened,
    in epoch seconds."""
    period_start_date: int | None = None
    """For checking, savings, CD and money market accounts: the first day of the account's period,
    in epoch seconds."""
    period_end_date: int | None = None
    """Last day of the account's period, in epoch seconds."""
    period_deposit_amount: float | None = None
    """For checking, savings, CD and money market accounts: the amount deposited in the account's
    period, in the account's currency."""
    period_interest_amount: float | None = None
    """For checking, savings, CD and money market accounts: the interest accrued in the current
    period, in the account's currency."""
    interest_ytd_amount: float | None = None
    """For checking, savings, CD and money market accounts: the interest accrued in the year to
    date, in the account's currency."""
    interest_prior_ytd_amount: float | None = None
    """For checking, savings, CD and money market accounts: the interest earned in the previous
    year, in the account's currency."""
    maturity_date: int | None = None
    """For checking, savings, CD and money market accounts: the day on which the account matures, in
    epoch seconds."""
    interest_rate: str | None = None
    """For credit cards, lines of credit, mortgages and loans: the current interest rate in percent,
    as a string, for instance `15.789`."""
    credit_available_amount: float | None = None
    """For credit cards and lines of credit: the credit still available, in the account's currency;
    usually `credit_max_amount` less the current balance."""
    credit_max_amount: float | None = None
    """For credit cards and lines of credit: the credit limit of the account, in the account's
    currency."""
    cash_advance_available_amount: float | None = None
    """For credit cards and lines of credit: the amount that can be drawn as a cash advance now, in
    the account's currency."""
    cash_advance_max_amount: float | None = None
    """For credit cards and lines of credit: the upper limit for cash advances, in the account's
    currency."""
    cash_advance_balance: float | None = None
    """For credit cards and lines of credit: the balance of the current cash advance, in the
    account's currency."""
    cash_advance_interest_rate: float | None = None
    """For credit cards and lines of credit: the interest rate charged for cash advances, in
    percent."""
    current_balance: float | None = None
    """For credit cards, lines of credit and investment accounts: the current balance, in the
    account's currency."""
    payment_min_amount: float | None = None
    """For credit cards, lines of credit, mortgages and loans: the minimum payment due, in the
    account's currency."""
    payment_due_date: int | None = None
    """For credit cards and lines of credit: the day on which the next payment is due, in epoch
    seconds."""
    previous_balance: float | None = None
    """For credit cards and lines of credit: the prior balance given in the last statement, in the
    account's currency."""
    statement_start_date: int | None = None
    """For credit cards and lines of credit: the first day of the statement period, in epoch
    seconds."""
    statement_end_date: int | None = None
    """For credit cards and lines of credit: the last day of the statement period, in epoch
    seconds."""
    statement_purchase_amount: float | None = None
    """For credit cards and lines of credit: the amount of purchases in the statement period, in the
    account's currency."""
    statement_finance_amount: float | None = None
    """For credit cards and lines of credit: the finance charge of the statement period, in the
    account's currency."""
    statement_credit_amount: float | None = None
    """For credit cards and lines of credit: the amount of credits applied in the statement period,
    in the account's currency."""
    reward_earned_balance: float | None = None
    """For credit cards and lines of credit: the balance of rewards earned."""
    past_due_amount: float | None = None
    """For credit cards, lines of credit, mortgages and loans: the balance that is past due, in the
    account's currency."""
    last_payment_amount: float | None = None
    """For credit cards, lines of credit, mortgages and loans: the amount received with the last
    payment, in the account's currency."""
    last_payment_date: int | None = None
    """For credit cards and lines of credit: the day of the last payment, in epoch seconds."""
    statement_close_balance: float | None = None
    """For credit cards and lines of credit: the balance at the close of the statement, in the
    account's currency."""
    term_of_ml: str | None = None
    """For mortgages and loans: the length of the loan in months, as a string, for instance `36`."""
    ml_holder_name: str | None = None
    """For mortgages and loans: the person or organization that holds the mortgage or loan."""
    description: str | None = None
    """For mortgages and loans: text that describes the loan."""
    late_fee_amount: float | None = None
    """For mortgages and loans: the fee charged for late payment, in the account's currency. A late
    charge within the last payment is in `last_payment_late_charge`."""
    payoff_amount: float | None = None
    """For mortgages and loans: the payoff amount, which settles the loan in full, in the account's
    currency."""
    payoff_amount_date: int | None = None
    """For mortgages and loans: the day of the final payment, in epoch seconds."""
    original_maturity_date: int | None = None
    """For mortgages and loans: the original day of maturity, in epoch seconds."""
    principal_balance: float | None = None
    """For mortgages and loans: the balance of the principal, in the account's currency."""
    escrow_balance: float | None = None
    """For mortgages and loans: the balance in escrow, in the account's currency."""
    interest_period: str | None = None
    """For mortgages and loans: the period used for interest, for instance `monthly`."""
    initial_ml_amount: float | None = None
    """For mortgages and loans: the original amount of the loan, in the account's currency."""
    initial_ml_date: int | None = None
    """For mortgages and loans: the original date of the loan, in epoch seconds."""
    next_payment_principal_amount: float | None = None
    """For mortgages and loans: the part of the next payment that goes to principal, in the
    account's currency."""
    next_payment_interest_amount: float | None = None
    """For mortgages and loans: the part of the next payment that goes to interest, in the account's
    currency."""
    next_payment: float | None = None
    """For mortgages and loans: the minimum amount of the payment due next, in the account's
    currency."""
    next_payment_date: int | None = None
    """For mortgages and loans: the day on which the next payment is due, in epoch seconds."""
    last_payment_due_date: int | None = None
    """For mortgages and loans: the day on which the last payment was due, in epoch seconds."""
    last_payment_receive_date: int | None = None
    """For mortgages and loans: the day on which the last payment was received, in epoch seconds."""
    last_payment_principal_amount: float | None = None
    """For mortgages and loans: the part of the last payment that went to principal, in the
    account's currency."""
    last_payment_interest_amount: float | None = None
    """For mortgages and loans: the part of the last payment that went to interest, in the account's
    currency."""
    last_payment_escrow_amount: float | None = None
    """For mortgages and loans: the part of the last payment that went to escrow, in the account's
    currency."""
    last_payment_last_fee_amount: float | None = None
    """For mortgages and loans: the last fee contained in the last payment, in the account's
    currency."""
    last_payment_late_charge: float | None = None
    """For mortgages and loans: the late charge contained in the last payment, in the account's
    currency."""
    ytd_principal_paid: float | None = None
    """For mortgages and loans: the principal paid in the year to date, in the account's currency.
    Student loans have `loan_ytd_principal_paid`."""
    ytd_interest_paid: float | None = None
    """For mortgages and loans: the interest paid in the year to date, in the account's currency.
    Student loans have `loan_ytd_interest_paid`."""
    ytd_insurance_paid: float | None = None
    """For mortgages and loans: the insurance paid in the year to date, in the account's
    currency."""
    ytd_tax_paid: float | None = None
    """For mortgages and loans: the tax paid in the year to date, in the account's currency."""
    auto_pay_enrolled: str | None = None
    """For mortgages and loans: whether the loan is enrolled in autopay, as the text `T` or `F`, or
    `Y` or `N`."""
    margin_allowed: bool | None = None
    """Whether margin trading is allowed on the account."""
    cash_account_allowed: bool | None = None
    """Whether a cash account is permitted."""
    collateral: str | None = None
    """For mortgages and loans: what the loan is secured by, for instance `nissan sentra`."""
    current_school: str | None = None
    """For mortgages and loans: the current school, for instance `utah valley university`."""
    first_payment_date: int | None = None
    """For mortgages and loans: the day on which the first payment is due, in epoch seconds."""
    first_mortgage: str | None = None
    """For mortgages and loans: whether it is a first mortgage, as the text `Y` or `N`."""
    loan_payment_freq: str | None = None
    """For mortgages and loans: how often payments are made, for instance `monthly`."""
    original_school: str | None = None
    """For mortgages and loans: the original school, for instance `Brigham young university`."""
    recurring_payment_amount: float | None = None
    """For mortgages and loans: the amount of the payment that recurs, in the account's currency."""
    lender: str | None = None
    """For mortgages and loans: the lender, which owns the loan. Student loans have `owner`."""
    ending_balance_amount: float | None = None
    """For mortgages and loans: the ending balance of the loan, in the account's currency."""
    loan_term_type: str | None = None
    """For mortgages and loans: the type of term that the loan has, for instance `fixed`."""
    payments_made: int | None = None
    """For mortgages and loans: the number of payments made so far."""
    balloon_amount: float | None = None
    """For mortgages and loans: the amount of the balloon payment, in the account's currency."""
    projected_interest: float | None = None
    """For mortgages and loans: the interest projected for the loan, in the account's currency."""
    interest_paid_ltd: float | None = None
    """For mortgages and loans: the interest paid over the life of the loan to date, in the
    account's currency."""
    interest_rate_type: str | None = None
    """For mortgages and loans: the type of interest rate, for instance `variable`."""
    loan_payment_type: str | None = None
    """For mortgages and loans: the type of payment on the loan, for instance `principle` (spelled
    this way)."""
    repayment_plan: str | None = None
    """For mortgages and loans: the type of repayment plan of a student loan, for instance
    `Standard`, `Graduated`, `Extended` or `Pay As You Earn`."""
    payments_remaining: int | None = None
    """For mortgages and loans: the number of payments left until the loan is paid off."""
    margin_balance: float | None = None
    """For investment accounts: the net interest, that is, interest earned less interest paid out,
    in the account's currency."""
    short_balance: float | None = None
    """For investment accounts: the sum of the short balance, in the account's currency."""
    available_cash_balance: float | None = None
    """For investment accounts: the cash that can be withdrawn, in the account's currency."""
    maturity_value_amount: float | None = None
    """For investment accounts: the amount that the investor is paid at maturity, in the account's
    currency."""
    vested_balance: float | None = None
    """For investment accounts: the vested part of the account, in the account's currency."""
    emp_match_amount: float | None = None
    """For investment accounts: the contributions matched by the employer, in the account's
    currency."""
    emp_pretax_contrib_amount: float | None = None
    """For investment accounts: the employer's pre-tax contribution, in the account's currency."""
    emp_pretax_contrib_amount_ytd: float | None = None
    """For investment accounts: the employer's pre-tax contributions in the year to date, in the
    account's currency."""
    contrib_total_ytd: float | None = None
    """For investment accounts: all contributions in the year to date, in the account's currency."""
    cash_balance_amount: float | None = None
    """For investment accounts: the balance held in cash, in the account's currency. What of it can
    be withdrawn is in `available_cash_balance`."""
    pre_tax_amount: float | None = None
    """For investment accounts: the pre-tax part of the total balance, in the account's currency."""
    after_tax_amount: float | None = None
    """For investment accounts: the after-tax part of the total balance, in the account's
    currency."""
    match_amount: float | None = None
    """For investment accounts: the amount matched, in the account's currency. Contributions matched
    by the employer are in `emp_match_amount`."""
    profit_sharing_amount: float | None = None
    """For investment accounts: the part of the balance that is for profit sharing, in the account's
    currency."""
    rollover_amount: float | None = None
    """For investment accounts: the part of the balance rolled over from an original account such as
    a 401k, in the account's currency."""
    other_vest_amount: float | None = None
    """For investment accounts: other amounts that are vested, in the account's currency."""
    other_nonvest_amount: float | None = None
    """For investment accounts: other amounts that are not vested, in the account's currency."""
    current_loan_balance: float | None = None
    """For investment accounts: the current balance of the loan, in the account's currency."""
    loan_rate: float | None = None
    """For investment accounts: the interest rate of the loan, in percent."""
    buy_power: float | None = None
    """For investment accounts: the money available for buying securities, in the account's
    currency."""
    rollover_ltd: float | None = None
    """For investment accounts: the total rolled over, life to date, in the account's currency."""
    loan_award_id: str | None = None
    """For student loans: the federal number that identifies the loan uniquely, as a string."""
    original_interest_rate: float | None = None
    """For student loans: the rate at which the loan was disbursed, as an annual percentage yield
    (APY) in percent."""
    guarantor: str | None = None
    """For student loans: the institution that guarantees the loan, that is, pays the loan's owner
    if the borrower defaults."""
    owner: str | None = None
    """For student loans: the party that owns the loan, for instance `FinBank`. Other mortgages and
    loans have `lender`."""
    interest_subsidy_type: str | None = None
    """For student loans: whether there is an interest subsidy, as a string, for instance that the
    loan is subsidized."""
    interest_balance: float | None = None
    """For student loans: all interest outstanding, in the account's currency."""
    remaining_term_of_ml: float | None = None
    """For student loans: the number of months that the loan has left to run."""
    initial_interest_rate: float | None = None
    """For student loans: the interest rate at the start of the loan."""
    fees_balance: float | None = None
    """For student loans: all fees outstanding, in the account's currency."""
    loan_ytd_interest_paid: float | None = None
    """For student loans: the interest paid on the loan in the year to date, in the account's
    currency."""
    loan_ytd_fees_paid: float | None = None
    """For student loans: the fees paid on the loan in the year to date, in the account's
    currency."""
    loan_ytd_principal_paid: float | None = None
    """For student loans: the principal paid on the loan in the year to date, in the account's
    currency."""
    loan_status: Literal["In School", "Grace", "Repayment", "Deferment", "Forbearance"] | str | None = None
    """For student loans: the phase of repayment; known values: `In School`, `Grace`, `Repayment`,
    `Deferment`, `Forbearance`."""
    loan_status_start_date: int | None = None
    """For student loans: the day on which the current loan status began, in epoch seconds."""
    loan_status_end_date: int | None = None
    """For student loans: the day on which the current loan status ends, in epoch seconds."""
    weighted_interest_rate: float | None = None
    """For student loans: one interest rate for a group with several rates and balances, as an
    annual percentage yield (APY) in percent."""
    repayment_plan_start_date: int | None = None
    """For student loans: the day on which the current repayment plan began, in epoch seconds."""
    repayment_plan_end_date: int | None = None
    """For student loans: the day on which the current repayment plan ends, in epoch seconds."""
    expected_payoff_date: int | None = None
    """For student loans: the day on which the loan is expected to be paid off, in epoch seconds."""
    out_of_school_date: int | None = None
    """For student loans: the day on which the borrower finished school or fell below half-time
    enrollment, in epoch seconds."""
    convert_to_repayment: int | None = None
    """For student loans: the day on which repayment of the loan starts, in epoch seconds."""
    days_delinquent: int | None = None
    """For student loans: the number of days that a payment is overdue."""
    total_principal_paid: float | None = None
    """For mortgages, loans and student loans: all that has been paid toward principal, in the
    account's currency."""
    total_interest_paid: float | None = None
    """For mortgages, loans and student loans: all that has been paid toward interest, in the
    account's currency."""
    total_amount_paid: float | None = None
    """For student loans: all that has been paid, in the account's currency."""
    statement_close_date: int | None = None
    """For mortgages and loans: the day on which the statement closed, in epoch seconds."""
    loan_type_desc: str | None = None
    """For mortgages and loans: the type of the loan in words, for instance
    `Conventional 30-Year Mortgage`."""
    period_interest_rate: float | str | None = None
    """For checking, savings, CD and money market accounts, and for loans: the interest rate of the
    current period, as an annual percentage yield (APY) in percent. The API sends a text such as
    "4.5" here, and promises a number."""

    _epochs: ClassVar[frozenset[str]] = frozenset(
        {
            "date_as_of",
            "open_date",
            "period_start_date",
            "period_end_date",
            "maturity_date",
            "payment_due_date",
            "statement_start_date",
            "statement_end_date",
            "last_payment_date",
            "payoff_amount_date",
            "original_maturity_date",
            "initial_ml_date",
            "next_payment_date",
            "last_payment_due_date",
            "last_payment_receive_date",
            "first_payment_date",
            "loan_status_start_date",
            "loan_status_end_date",
            "repayment_plan_start_date",
            "repayment_plan_end_date",
            "expected_payoff_date",
            "out_of_school_date",
            "convert_to_repayment",
            "statement_close_date",
        }
    )
    _sensitive: ClassVar[frozenset[str]] = frozenset(
        {
            "ml_holder_name",
            "loan_award_id",
        }
    )
