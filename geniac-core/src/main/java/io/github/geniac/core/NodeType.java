package io.github.geniac.core;

/**
 * A vendor's name for a kind of node, such as {@code Amazon Web Services/p5.48xlarge}. Kept, and
 * compared by {@code equals}, as it is written. Immutable.
 *
 * @param vendor the vendor, not blank
 * @param name the vendor's name for the type, not blank
 */
public record NodeType(String vendor, String name) implements Comparable<NodeType> {

  /**
   * Takes away the space around both names.
   *
   * @param vendor the vendor
   * @param name the vendor's name for the type
   * @throws IllegalArgumentException if one is blank
   */
  public NodeType {
    vendor = vendor.strip();
    name = name.strip();
    Checks.notBlank("NodeType", "vendor", vendor);
    Checks.notBlank("NodeType", "name", name);
  }

  /**
   * {@return the type of this name at this vendor}
   *
   * @param vendor the vendor
   * @param name the vendor's name for the type
   * @throws IllegalArgumentException if one is blank
   */
  public static NodeType of(String vendor, String name) {
    return new NodeType(vendor, name);
  }

  /**
   * {@return whether another type is this one, however it is written: in another case, or under
   * another name of the vendor, such as {@code AWS} for {@code Amazon Web Services}}
   *
   * @param other the other type
   */
  public boolean isSameAs(NodeType other) {
    return equals(other)
        || (VendorNames.isSame(vendor, other.vendor)
            && VendorNames.folded(name).equals(VendorNames.folded(other.name)));
  }

  /**
   * {@return whether an organization goes by a name of the vendor, as its name or its id}
   *
   * @param organization the organization
   */
  public boolean isOfVendor(Organization organization) {
    return VendorNames.isSame(vendor, organization.name())
        || VendorNames.isSame(vendor, organization.id().value());
  }

  /** Orders by vendor, then by name. */
  @Override
  public int compareTo(NodeType other) {
    int byVendor = vendor.compareTo(other.vendor);
    return byVendor != 0 ? byVendor : name.compareTo(other.name);
  }

  /** {@return the type as {@code vendor/name}} */
  @Override
  public String toString() {
    return vendor + "/" + name;
  }
}
