"""``client.connect``."""

from __future__ import annotations

from open_banking._generated.operations import (
    create_connect_experience,
    generate_connect_url,
    generate_fix_connect_url,
    generate_joint_borrower_connect_url,
    generate_lite_connect_url,
    generate_transfer_bill_pay_switch_url,
    generate_transfer_deposit_switch_url,
    get_all_experience,
    send_connect_email,
    send_joint_borrower_connect_email,
    verify_micro_entry_microdeposit,
)
from open_banking._runtime.namespace import ExchangeT, Node, branch


class ExperiencesDuplicate(Node[ExchangeT]):
    """``client.connect.experiences.duplicate``."""

    create = create_connect_experience.call


class Experiences(Node[ExchangeT]):
    """``client.connect.experiences``."""

    duplicate: ExperiencesDuplicate[ExchangeT] = branch()

    list = get_all_experience.call


class V2GenerateFix(Node[ExchangeT]):
    """``client.connect.v2.generate.fix``."""

    create = generate_fix_connect_url.call


class V2GenerateJointBorrower(Node[ExchangeT]):
    """``client.connect.v2.generate.joint_borrower``."""

    create = generate_joint_borrower_connect_url.call


class V2GenerateLite(Node[ExchangeT]):
    """``client.connect.v2.generate.lite``."""

    create = generate_lite_connect_url.call


class V2GenerateMicroentryVerify(Node[ExchangeT]):
    """``client.connect.v2.generate.microentry.verify``."""

    create = verify_micro_entry_microdeposit.call


class V2GenerateMicroentry(Node[ExchangeT]):
    """``client.connect.v2.generate.microentry``."""

    verify: V2GenerateMicroentryVerify[ExchangeT] = branch()


class V2Generate(Node[ExchangeT]):
    """``client.connect.v2.generate``."""

    fix: V2GenerateFix[ExchangeT] = branch()
    joint_borrower: V2GenerateJointBorrower[ExchangeT] = branch()
    lite: V2GenerateLite[ExchangeT] = branch()
    microentry: V2GenerateMicroentry[ExchangeT] = branch()

    create = generate_connect_url.call


class V2SendEmailResourceJointBorrower(Node[ExchangeT]):
    """``client.connect.v2.send.email_resource.joint_borrower``."""

    create = send_joint_borrower_connect_email.call


class V2SendEmailResource(Node[ExchangeT]):
    """``client.connect.v2.send.email_resource``."""

    joint_borrower: V2SendEmailResourceJointBorrower[ExchangeT] = branch()

    create = send_connect_email.call


class V2Send(Node[ExchangeT]):
    """``client.connect.v2.send``."""

    email_resource: V2SendEmailResource[ExchangeT] = branch()


class V2(Node[ExchangeT]):
    """``client.connect.v2``."""

    generate: V2Generate[ExchangeT] = branch()
    send: V2Send[ExchangeT] = branch()


class GenerateTransferBillPaySwitch(Node[ExchangeT]):
    """``client.connect.generate.transfer.bill_pay_switch``."""

    create = generate_transfer_bill_pay_switch_url.call


class GenerateTransferDepositSwitch(Node[ExchangeT]):
    """``client.connect.generate.transfer.deposit_switch``."""

    create = generate_transfer_deposit_switch_url.call


class GenerateTransfer(Node[ExchangeT]):
    """``client.connect.generate.transfer``."""

    bill_pay_switch: GenerateTransferBillPaySwitch[ExchangeT] = branch()
    deposit_switch: GenerateTransferDepositSwitch[ExchangeT] = branch()


class Generate(Node[ExchangeT]):
    """``client.connect.generate``."""

    transfer: GenerateTransfer[ExchangeT] = branch()


class Connect(Node[ExchangeT]):
    """``client.connect``."""

    experiences: Experiences[ExchangeT] = branch()
    generate: Generate[ExchangeT] = branch()
    v2: V2[ExchangeT] = branch()
