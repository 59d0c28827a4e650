import { describe, expect, it } from 'vitest';
import { captionKeys, readCaption, sameCaption, swapped } from '../../../lib/detection/acts/caption';

const read = (text: string) => {
  const caption = readCaption(text);
  if (!caption) throw new Error(`no caption: ${text}`);
  return caption;
};

describe('one case as writers name it', () => {
  it.each([
    [
      'State of Washington et al. v. United States Department of State et al.',
      'Washington v. U.S. Department of State',
    ],
    ['Washington v. State Dept.', 'Washington v. U.S. Department of State'],
    ['Washington v. U.S. State Department', 'Washington v. U.S. Department of State'],
    ['Washington v. U.S. Dep’t of State', 'Washington v. U.S. Department of State'],
    ['WASHINGTON V. DEPARTMENT OF STATE', 'Washington v. U.S. Department of State'],
    ['State of Washington, et al., vs. United States of America, et al.', 'Washington v. United States'],
    ['Washington v. U.S.', 'Washington v. United States'],
    ['Commonwealth of Massachusetts v. Environmental Protection Agency', 'Massachusetts v. EPA'],
    ['Massachusetts v. U.S. EPA', 'Massachusetts v. EPA'],
    ['California v. Dep’t of Homeland Sec.', 'California v. U.S. Department of Homeland Security'],
    ['California v. DHS', 'California v. U.S. Department of Homeland Security'],
    ['New York v. HHS', 'New York v. U.S. Department of Health & Human Services'],
    ['State of New York v. Donald J. Trump', 'New York v. Trump'],
    ['New York vs Trump', 'New York v. Trump'],
    ['New York versus Trump', 'New York v. Trump'],
    ['Texas et al. v. Joseph R. Biden, Jr., in his official capacity', 'Texas v. Biden'],
    ['State of New York ex rel. Vacco v. Microsoft', 'New York v. Microsoft Corp.'],
    ['New York v. Facebook', 'New York v. Facebook, Inc.'],
    ['Arizona v. Meta', 'Arizona v. Meta Platforms, Inc.'],
    ['People of the State of California v. Meta Platforms', 'California v. Meta Platforms, Inc.'],
    ['The State of Georgia v. Biden', 'Georgia v. Biden'],
    ['Texas v. Penguin Group (USA) Inc.', 'Texas v. Penguin Group'],
    ['FTC v. Kroger', 'Federal Trade Commission v. Kroger Co.'],
    ['Washington and Minnesota v. Trump', 'Washington v. Trump'],
    ['State of New Jersey, State of Connecticut v. Wheeler', 'New Jersey v. Wheeler'],
    ['NFIB v. Sebelius', 'National Federation of Independent Business v. Sebelius'],
    ['NFIB v. Sebelius, 567 U.S. 519 (2012)', 'NFIB v. Sebelius'],
    ['Bostock v. Clayton County, No. 17-1618', 'Bostock v. Clayton County'],
    ['In re: Purdue Pharma', 'In re Purdue Pharma L.P.'],
    ['In the Matter of Purdue Pharma L.P.', 'In re Purdue Pharma'],
    ['Biden v. Nebraska', 'President Biden v. Nebraska'],
    ['Mass. v. E.P.A.', 'Massachusetts v. EPA'],
    ['Wash. v. Dep’t of State', 'Washington v. U.S. Department of State'],
    ['N.Y. v. U.S. Dep’t of Health & Human Servs.', 'New York v. HHS'],
    ['D.C. v. Trump', 'District of Columbia v. Trump'],
    ['District of Columbia and Maryland v. Trump', 'District of Columbia v. Trump'],
    ['Texas v. Estados Unidos', 'Texas v. United States'],
    ['Nueva York contra Trump', 'New York v. Trump'],
    ['California ex rel. Bonta v. Trump', 'California v. Trump'],
    ['STATE OF TEXAS, et al. v. UNITED STATES OF AMERICA, et al.', 'Texas v. United States'],
    ['BST Holdings, LLC v. OSHA', 'BST Holdings, L.L.C. v. OSHA'],
    ['LW v. Skrmetti', 'L.W. v. Skrmetti'],
    ['In re: Google Play Store Antitrust Litigation', 'In re Google Play Store Antitrust Litigation'],
    ['DHS v. Regents', 'Department of Homeland Security v. Regents of the University of California'],
    ['California v Trump', 'California v. Trump'],
    ['Texas v. ATF', 'Texas v. Bureau of Alcohol, Tobacco, Firearms and Explosives'],
  ])('%s is %s', (written, recorded) => {
    expect(sameCaption(read(written), read(recorded))).toBe(true);
    const shared = captionKeys(read(written)).filter(key => captionKeys(read(recorded)).includes(key));
    expect(shared).not.toEqual([]);
  });
});

describe('cases that share a side or a word', () => {
  it.each([
    ['Washington v. Trump', 'Washington v. United States'],
    ['Washington v. Trump', 'New York v. Trump'],
    ['Virginia v. EPA', 'West Virginia v. EPA'],
    ['New York v. Bruen', 'New York State Rifle & Pistol Association v. Bruen'],
    ['City of New York v. BP', 'New York v. BP'],
    ['Texas v. United States', 'Texas v. U.S. Department of Homeland Security'],
    ['New York v. U.S. Department of Labor', 'New York v. U.S. Department of State'],
    ['Trump v. Hawaii', 'Hawaii v. Trump'],
    ['In re Purdue Pharma', 'Harrington v. Purdue Pharma'],
    ['Gonzales v. Raich', 'Gonzales v. Carhart'],
    ['Mass. v. E.P.A.', 'Miss. v. E.P.A.'],
    ['Va. v. EPA', 'West Virginia v. EPA'],
    ['Ind. v. EPA', 'Independent Petrochemical v. EPA'],
    ['D.C. v. Trump', 'Washington v. Trump'],
  ])('%s is not %s', (one, other) => {
    expect(sameCaption(read(one), read(other))).toBe(false);
  });
});

it('an appeal may name the sides the other way round', () => {
  const appeal = swapped(read('Department of Homeland Security v. New York'));
  expect(appeal && sameCaption(appeal, read('New York v. DHS'))).toBe(true);
  expect(swapped(read('In re Purdue Pharma'))).toBeNull();
});

describe('what is no caption', () => {
  it.each(['the DACA case', 'Bruen', 'a multistate lawsuit', 'Ohio and Utah', 'v.'])('%s', text => {
    expect(readCaption(text)).toBeNull();
  });
});
