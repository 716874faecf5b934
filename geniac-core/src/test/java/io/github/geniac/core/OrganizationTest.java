package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Organizations and two of their roles. */
class OrganizationTest {

  private static final Organization PARENT = Organization.builder()
      .id("parent")
      .addAffiliates(OrganizationId.of("child"), OrganizationId.of("other-child"))
      .build();
  private static final Organization CHILD = Organization.company("child");
  private static final Organization STRANGER = Organization.company("stranger");

  @Test
  void anOrganizationKnownByItsNameHasTheNameAsId() {
    Organization company = Organization.company("ACME");

    assertThat(company.id()).isEqualTo(OrganizationId.of("ACME"));
    assertThat(company.name()).isEqualTo("ACME");
    assertThat(company.kind()).contains(OrganizationKind.COMPANY);
    assertThat(Organization.of("AIST", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE)
            .kind())
        .contains(OrganizationKind.NATIONAL_RESEARCH_INSTITUTE);
  }

  @Test
  void theNameIsTheIdUnlessStated() {
    assertThat(Organization.builder().id(" aist ").build().name()).isEqualTo("aist");
    assertThat(Organization.builder().id("aist").name("産総研").build().name()).isEqualTo("産総研");
  }

  @Test
  void aBlankNameIsRefusedWithTheIdAndTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organization.builder().id("aist").name(" ").build())
        .withMessage("Organization aist: name must not be blank; leave it out if unknown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organization.company(" "))
        .withMessage("OrganizationId: the text must not be blank");
  }

  @Test
  void anOrganizationIsTheSameAsItself() {
    assertThat(STRANGER.isSameOrAffiliate(STRANGER)).isTrue();
    assertThat(STRANGER.isSameOrAffiliate(Organization.builder().id("stranger").build()))
        .isTrue();
  }

  @Test
  void anAffiliationHoldsBothWaysWhoeverStatesIt() {
    assertThat(PARENT.isSameOrAffiliate(CHILD)).isTrue();
    assertThat(CHILD.isSameOrAffiliate(PARENT)).isTrue();
    assertThat(PARENT.isSameOrAffiliate(STRANGER)).isFalse();
    assertThat(STRANGER.isSameOrAffiliate(PARENT)).isFalse();
  }

  @Test
  void twoAffiliatesOfOneParentAreNoAffiliatesUnlessStated() {
    assertThat(CHILD.isSameOrAffiliate(Organization.company("other-child"))).isFalse();
  }

  @Test
  void affiliatesAreInOrderOfTheirIds() {
    assertThat(PARENT.affiliates())
        .containsExactly(OrganizationId.of("child"), OrganizationId.of("other-child"));
    assertThat(Organization.builder()
            .id("parent")
            .addAffiliates(OrganizationId.of("other-child"), OrganizationId.of("child"))
            .build())
        .isEqualTo(PARENT);
  }

  @Test
  void aProviderSellsItsOwnMachineOrSomebodyElsesOrThatIsUnknown() {
    assertThat(Provider.of(CHILD).seller()).isEqualTo(CHILD);
    assertThat(Provider.of(CHILD).operator()).contains(CHILD);
    assertThat(Provider.resale(CHILD, STRANGER).seller()).isEqualTo(CHILD);
    assertThat(Provider.resale(CHILD, STRANGER).operator()).contains(STRANGER);
    assertThat(Provider.operatorUnknown(CHILD).seller()).isEqualTo(CHILD);
    assertThat(Provider.operatorUnknown(CHILD).operator()).isEmpty();
  }

  @Test
  void aParticipantMayStateWhenItCanHaveSigned() {
    Participant participant = Participant.of(CHILD, Samples.DAY);

    assertThat(participant.canSignBy()).contains(Samples.DAY);
    assertThat(participant).isEqualTo(Participant.of(CHILD).withCanSignBy(Samples.DAY));
  }
}
