import type { Schema, Struct } from '@strapi/strapi';

export interface OfficeContact extends Struct.ComponentSchema {
  collectionName: 'components_office_contacts';
  info: {
    displayName: 'Contact';
    icon: 'pinMap';
  };
  attributes: {
    email: Schema.Attribute.Email;
    hours: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    phones: Schema.Attribute.Component<'office.phone', true>;
    purpose: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface OfficeHeadings extends Struct.ComponentSchema {
  collectionName: 'components_office_headingss';
  info: {
    displayName: 'Headings';
    icon: 'layout';
  };
  attributes: {
    allMessages: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    featured: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    latest: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface OfficePhone extends Struct.ComponentSchema {
  collectionName: 'components_office_phones';
  info: {
    displayName: 'Phone';
    icon: 'phone';
  };
  attributes: {
    number: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface PressByline extends Struct.ComponentSchema {
  collectionName: 'components_press_bylines';
  info: {
    displayName: 'Byline';
    icon: 'user';
  };
  attributes: {
    function: Schema.Attribute.Enumeration<
      ['speaker', 'author', 'interviewee', 'interviewer', 'signatory', 'spokesperson']
    > &
      Schema.Attribute.Required;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    post: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface PressChangeNote extends Struct.ComponentSchema {
  collectionName: 'components_press_change_notes';
  info: {
    description: 'What was changed in a public text; dated when it is published';
    displayName: 'Change note';
    icon: 'pencil';
  };
  attributes: {
    at: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'minor'>;
    note: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface PressIssuer extends Struct.ComponentSchema {
  collectionName: 'components_press_issuers';
  info: {
    displayName: 'Issuer';
    icon: 'crown';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface PressPost extends Struct.ComponentSchema {
  collectionName: 'components_press_posts';
  info: {
    displayName: 'Post';
    icon: 'briefcase';
  };
  attributes: {
    from: Schema.Attribute.Date;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    to: Schema.Attribute.Date;
  };
}

export interface PressTurn extends Struct.ComponentSchema {
  collectionName: 'components_press_turns';
  info: {
    displayName: 'Turn';
    icon: 'discuss';
  };
  attributes: {
    aside: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    body: Schema.Attribute.Blocks & Schema.Attribute.Required;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'>;
    role: Schema.Attribute.Enumeration<['question', 'answer', 'statement']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'statement'>;
    speaker: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'office.contact': OfficeContact;
      'office.headings': OfficeHeadings;
      'office.phone': OfficePhone;
      'press.byline': PressByline;
      'press.change-note': PressChangeNote;
      'press.issuer': PressIssuer;
      'press.post': PressPost;
      'press.turn': PressTurn;
    }
  }
}
